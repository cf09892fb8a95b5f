import type { Answer } from './postTo.ts'

/** Reads from our API as the signed-in person. A refusal comes back in the words of the API. */
export async function getFrom<Body>(path: string): Promise<Answer<Body>> {
  try {
    const response = await fetch(path)
    const body: unknown = await response.json()
    if (response.ok) return { ok: true, body: body as Body }
    const { errors } = body as { errors?: { message?: string }[] }
    const words = errors?.[0]?.message ?? 'That did not work.'
    return { ok: false, status: response.status, words }
  } catch {
    const words = 'The school could not be reached. Try again in a moment.'
    return { ok: false, status: 0, words }
  }
}
