import type { Payload, PayloadRequest } from 'payload'
import type { Eyes } from '../domain/eyes.ts'
import { readEyesToken } from './eyesToken.ts'
import { sidOf } from './sidOf.ts'

/** Names what a browser keeps while staff look through somebody's eyes. */
const name = 'atelier-eyes'
const held = new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`)

/** A complete `Set-Cookie` value; scripts cannot read it. Null takes it back. */
export function eyesCookie(
  payload: Payload,
  { token, seconds }: { token: string; seconds: number } | { token: null; seconds: 0 },
): string {
  const { secure } = payload.collections.users.config.auth.cookies
  const terms = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return `${name}=${token ?? ''}; ${terms}`
}

/** Whether a browser may be looking through somebody's eyes. */
export const hasEyes = (cookie: string | null | undefined): boolean =>
  typeof cookie === 'string' && held.test(cookie)

/** Whose eyes the browser of somebody who is signed in holds at `now`; null when none. */
export function eyesIn(
  cookie: string | null | undefined,
  { payload, user }: { payload: Payload; user: PayloadRequest['user'] },
  now: Date,
): Eyes | null {
  const token = held.exec(cookie ?? '')?.[1]
  const sid = user ? sidOf(user) : undefined
  if (token === undefined || !user || sid === undefined) return null
  return readEyesToken(payload.secret, { staff: user.id, sid }, token, now)
}
