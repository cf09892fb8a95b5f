import { createHmac, timingSafeEqual } from 'node:crypto'

const ID_BYTES = 16
const PROOF_BYTES = 16

/**
 * What opens the page of an order to whoever placed it, with or without an account: its id and a proof
 * that we gave it out. Nobody can guess one, and it is stored nowhere.
 */
export function orderToken(secret: string, order: string): string {
  const id = Buffer.from(order.replaceAll('-', ''), 'hex')
  return Buffer.concat([id, proofOf(secret, id)]).toString('base64url')
}

/** The order a token opens, or null when we did not give it out. */
export function readOrderToken(secret: string, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== ID_BYTES + PROOF_BYTES) return null
  const id = bytes.subarray(0, ID_BYTES)
  if (!timingSafeEqual(bytes.subarray(ID_BYTES), proofOf(secret, id))) return null
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const proofOf = (secret: string, id: Buffer): Buffer =>
  createHmac('sha256', secret).update('order-token:').update(id).digest().subarray(0, PROOF_BYTES)
