import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { passwordBound } from '../domain/password.ts'

const prefix = 'pbkdf2-sha256-v1:'
const rounds = 600_000
const keyLength = 32

/** Compared with when there is no account, so that its absence takes as long as a wrong password. */
const nobody = { hash: prefix + '00'.repeat(keyLength), salt: '00'.repeat(32) }

const derive = promisify(pbkdf2)

/**
 * Whether this is the password behind what Payload stored; false, after the same work, when there is
 * no account. Payload keeps its own comparison to itself, inside a sign-in that writes the whole row
 * back (payloadcms/payload#18132), so it is repeated here for the one format it writes.
 *
 * Throws on another format: a password that cannot be compared is neither right nor wrong.
 */
export async function passwordMatches(
  password: string,
  stored: { hash: string; salt: string } | undefined,
): Promise<boolean> {
  const { hash, salt } = stored ?? nobody
  if (!hash.startsWith(prefix)) throw new Error('The stored password has an unknown format.')
  if (password.length > passwordBound) return false

  const expected = Buffer.from(hash.slice(prefix.length), 'hex')
  const derived = await derive(password, salt, rounds, keyLength, 'sha256')
  return derived.length === expected.length && timingSafeEqual(derived, expected) && Boolean(stored)
}
