import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Eyes } from '../domain/eyes.ts'

/** Who looks: one session of one person of the staff. */
export type Looker = { staff: string; sid: string }

const ID_BYTES = 16
const UNTIL_BYTES = 6
const PROOF_BYTES = 16
const kinds = ['student', 'course'] as const satisfies readonly Eyes['of'][]

/**
 * What a browser keeps while staff look through somebody's eyes. It is worth nothing to any other session, and nothing
 * from `until` on; it is stored nowhere.
 */
export function eyesToken(secret: string, looker: Looker, { of, id }: Eyes, until: Date): string {
  const said = Buffer.alloc(1 + ID_BYTES + UNTIL_BYTES)
  said.writeUInt8(kinds.indexOf(of), 0)
  said.write(id.replaceAll('-', ''), 1, 'hex')
  said.writeUIntBE(until.getTime(), 1 + ID_BYTES, UNTIL_BYTES)
  return Buffer.concat([said, proofOf(secret, looker, said)]).toString('base64url')
}

/** Whose eyes a token lends to this session at `now`; null when none. */
export function readEyesToken(
  secret: string,
  looker: Looker,
  token: string,
  now: Date,
): Eyes | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 1 + ID_BYTES + UNTIL_BYTES + PROOF_BYTES) return null
  const said = bytes.subarray(0, -PROOF_BYTES)
  if (!timingSafeEqual(bytes.subarray(-PROOF_BYTES), proofOf(secret, looker, said))) return null
  if (said.readUIntBE(1 + ID_BYTES, UNTIL_BYTES) <= now.getTime()) return null

  const of = kinds[said.readUInt8(0)]
  const hex = said.subarray(1, 1 + ID_BYTES).toString('hex')
  return of ? { of, id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') } : null
}

const proofOf = (secret: string, { staff, sid }: Looker, said: Buffer): Buffer =>
  createHmac('sha256', secret)
    .update(`eyes-token:${staff}:${sid}:`)
    .update(said)
    .digest()
    .subarray(0, PROOF_BYTES)
