import type { IncomingMessage } from 'node:http'
import type { OwnHosts } from './hosts.ts'

/** What only reads; everything else changes something. */
const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Asked from elsewhere by design: these prove themselves by a signature or a secret. */
const signed: ReadonlySet<string> = new Set([
  '/api/stripe/webhook',
  '/api/telegram/webhook',
  '/api/newsletter/leave',
])

const ourCookie = /(?:^|;\s*)atelier-/

/**
 * Whether a request that may change something comes from our own pages, or from a program that speaks
 * for itself. This is the only wall against forged forms: Payload and Astro accept any origin.
 *
 * A browser names the origin with every unsafe request; one that does not still says `Sec-Fetch-Site`.
 * What says neither is a program, and it must not carry the cookie of a person.
 */
export function isFromHere(req: IncomingMessage, path: string, hosts: OwnHosts): boolean {
  if (safe.has(req.method ?? '') || signed.has(path)) return true

  const { origin, cookie } = req.headers
  if (origin !== undefined) return [...hosts.values()].includes(origin)

  const site = req.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return cookie === undefined || !ourCookie.test(cookie)
}
