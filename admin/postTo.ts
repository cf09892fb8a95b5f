export type Answer<Body> =
  | { ok: true; body: Body }
  /** `status` is 0 when there was no answer. */
  | { ok: false; status: number; words: string }

/**
 * Posts to our API as the signed-in person, with `data` as JSON where it is given. A refusal comes back in
 * the words of the API.
 */
export async function postTo<Body = unknown>(path: string, data?: object): Promise<Answer<Body>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      ...(data && {
        body: JSON.stringify(data),
        headers: { 'content-type': 'application/json' },
      }),
    })
    const body: unknown = await response.json()
    if (response.ok) return { ok: true, body: body as Body }
    const { errors } = body as { errors?: { message?: string }[] }
    const words = errors?.[0]?.message ?? 'That did not work.'
    return { ok: false, status: response.status, words }
  } catch {
    return {
      ok: false,
      status: 0,
      words: 'The school could not be reached. Try again in a moment.',
    }
  }
}
