import type { Refused } from '../domain/refusals.ts'
import { refusals } from '../domain/refusals.ts'

/** What a command refused, as the API says it: the status and words of the reason. */
export function respondRefused(refusal: Refused & { retryAfterSeconds?: number }): Response {
  const { status, words } = refusals[refusal.reason]
  const wait = refusal.retryAfterSeconds
  return Response.json(
    { errors: [{ message: words, name: refusal.reason }] },
    { status, headers: wait === undefined ? {} : { 'retry-after': String(wait) } },
  )
}

/** The same JSON with complete `Set-Cookie` values, each a header of its own. */
export function respondWithCookies(body: object, cookies: readonly string[]): Response {
  const response = Response.json(body)
  for (const cookie of cookies) response.headers.append('set-cookie', cookie)
  return response
}
