import type { Answer } from './postTo.ts'

type Method = 'POST' | 'PATCH' | 'DELETE'

/** Sends to our API as the signed-in person, with `data` as JSON where it is given. */
export async function sendTo<Body = unknown>(
  method: Method,
  path: string,
  data?: object,
): Promise<Answer<Body>> {
  try {
    const response = await fetch(path, {
      method,
      ...(data && {
        body: JSON.stringify(data),
        headers: { 'content-type': 'application/json' },
      }),
    })
    const body: unknown = await response.json()
    if (response.ok) return { ok: true, body: body as Body }
    const { errors } = body as { errors?: { message?: string }[] }
    const words = errors?.[0]?.message ?? 'That did not work.'
    return { ok: false, status: response.status, words, body }
  } catch {
    return {
      ok: false,
      status: 0,
      words: 'The school could not be reached. Try again in a moment.',
    }
  }
}
