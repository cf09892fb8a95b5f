import type { Payload } from 'payload'
import { generateCookie, generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'
import type { Role } from '../domain/roles.ts'
import { variantOf } from '../domain/roles.ts'

/** What a browser gets at sign-in: the token, and the hint which face of public pages to show. */
export function sessionCookies(payload: Payload, session: { token: string; role: Role }): string[] {
  const { auth } = payload.collections.users.config
  const { cookiePrefix } = payload.config
  return [
    generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix, token: session.token }),
    hintCookie(payload, { face: variantOf(session.role), seconds: auth.tokenExpiration }),
  ]
}

/** Takes both cookies back. */
export function endedCookies(payload: Payload): string[] {
  const { auth } = payload.collections.users.config
  const { config } = payload
  return [
    generateExpiredPayloadCookie({
      collectionAuthConfig: auth,
      config,
      cookiePrefix: config.cookiePrefix,
    }),
    hintCookie(payload, { face: '', seconds: -1 }),
  ].map(String)
}

/** The hint grants nothing: whoever forges it sees another face of pages that anyone may see. */
function hintCookie(payload: Payload, { face, seconds }: { face: string; seconds: number }) {
  const { cookies } = payload.collections.users.config.auth
  return generateCookie<false>({
    returnCookieAsObject: false,
    name: `${payload.config.cookiePrefix}-hint`,
    value: face,
    path: '/',
    sameSite: 'Lax',
    secure: Boolean(cookies.secure),
    expires: new Date(Date.now() + seconds * 1000),
  })
}
