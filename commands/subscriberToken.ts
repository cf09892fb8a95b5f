import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a link of the newsletter lets its owner do. */
export type SubscriberDeed = 'confirm' | 'leave'

type Subscriber = {
  id: string
  /** Counted up whenever somebody leaves, so that an old link never confirms a new wish. */
  version: number
}

const ID_BYTES = 16
const PROOF_BYTES = 16

/**
 * What a link in a mail carries, so that it does one thing for one address. It is derived and stored
 * nowhere. Leaving is not bound to the version: the link in any mail works for ever.
 */
export function subscriberToken(
  secret: string,
  deed: SubscriberDeed,
  { id, version }: Subscriber,
): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  return Buffer.concat([bytes, proofOf(secret, deed, { id, version })]).toString('base64url')
}

/** The id of the subscriber a token speaks of, which proves nothing yet; null when it is no token. */
export function subscriberNamedBy(token: string): string | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== ID_BYTES + PROOF_BYTES) return null
  const hex = bytes.subarray(0, ID_BYTES).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Whether we gave this token out, for this deed and this subscriber. */
export function provesDeed(
  secret: string,
  { token, deed, subscriber }: { token: string; deed: SubscriberDeed; subscriber: Subscriber },
): boolean {
  const proof = Buffer.from(token, 'base64url').subarray(ID_BYTES)
  const expected = proofOf(secret, deed, subscriber)
  return proof.length === expected.length && timingSafeEqual(proof, expected)
}

function proofOf(secret: string, deed: SubscriberDeed, { id, version }: Subscriber): Buffer {
  const what = deed === 'confirm' ? `confirm:${version}` : 'leave'
  return createHmac('sha256', secret)
    .update(`subscriber-token:${what}:${id}`)
    .digest()
    .subarray(0, PROOF_BYTES)
}
