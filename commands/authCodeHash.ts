import { createHmac, timingSafeEqual } from 'node:crypto'

/** What is stored of a code. Keyed, because a million codes are soon tried against a plain hash. */
export const authCodeHash = (secret: string, row: string, code: string): string =>
  createHmac('sha256', secret).update(`auth-code-hash:${row}:${code}`).digest('hex')

/** Compares two hashes in a time that says nothing about where they differ. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
