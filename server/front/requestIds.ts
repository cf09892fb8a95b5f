import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** An id of 36 characters is 27 random bytes. */
const LENGTH = 36
const BYTES = 27
const DRAWN_AT_ONCE = 256

/**
 * Names requests: by a new id; or by the one a proxy of ours has given, when there is such a proxy. Ids are drawn many
 * at a time, for drawn one by one they are the dearest thing the gate does for a kept page.
 */
export function requestIds(trustedProxies: number): (req: IncomingMessage) => string {
  let drawn = ''
  let at = 0
  const newId = () => {
    if (at === drawn.length) {
      drawn = randomBytes(BYTES * DRAWN_AT_ONCE).toString('base64url')
      at = 0
    }
    return drawn.slice(at, (at += LENGTH))
  }

  return ({ headers }) => {
    const given = trustedProxies > 0 ? headers['x-request-id'] : undefined
    return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId()
  }
}
