import { sendTo } from './sendTo.ts'

export type Answer<Body> =
  | { ok: true; body: Body }
  /** `status` is 0 when there was no answer; `body` is all that came with the refusal. */
  | { ok: false; status: number; words: string; body?: unknown }

/**
 * Posts to our API as the signed-in person, with `data` as JSON where it is given. A refusal comes back in
 * the words of the API.
 */
export const postTo = <Body = unknown>(path: string, data?: object): Promise<Answer<Body>> =>
  sendTo<Body>('POST', path, data)
