import { randomBytes } from 'node:crypto'

/** An id of 36 characters is 27 random bytes. */
const LENGTH = 36
const BYTES = 27
const DRAWN_AT_ONCE = 256

/**
 * Names requests: by a new id; or by the `x-request-id` a proxy of ours has given, when there is such a proxy. Ids are drawn many
 * at a time, for drawn one by one they are the dearest thing the gate does for a kept page.
 */
export function requestIds(trustedProxies: number): (given: unknown) => string {
  let drawn = ''
  let at = 0
  const newId = () => {
    if (at === drawn.length) {
      drawn = randomBytes(BYTES * DRAWN_AT_ONCE).toString('base64url')
      at = 0
    }
    return drawn.slice(at, (at += LENGTH))
  }

  return (given) =>
    trustedProxies > 0 && typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId()
}
