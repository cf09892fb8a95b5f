type Answer<Body> = { ok: true; body: Body } | { ok: false; words: string }

/** Posts to our API as the signed-in person. A refusal comes back in the words of the API. */
export async function postTo<Body = unknown>(path: string): Promise<Answer<Body>> {
  try {
    const response = await fetch(path, { method: 'POST' })
    const body: unknown = await response.json()
    if (response.ok) return { ok: true, body: body as Body }
    const { errors } = body as { errors?: { message?: string }[] }
    return { ok: false, words: errors?.[0]?.message ?? 'That did not work.' }
  } catch {
    return { ok: false, words: 'The school could not be reached. Try again in a moment.' }
  }
}
