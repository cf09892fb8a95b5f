import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { clientIp } from './clientIp.ts'

/** What the gate found out about a request, before anything else saw it. */
export type Visit = {
  /** Goes out as `x-request-id` and into every line of the log. */
  id: string
  ip: string
  /** The one of our own origins that was asked. */
  origin: string
  /** Names the inline scripts of this one answer, where there are any. */
  nonce: string
}

/** Where endpoints read who asks (`endpoints/clientIp.ts`). Only the front writes it. */
export const clientIpHeader = 'x-atelier-ip'

const noted = Symbol('visit')

type Noted = IncomingMessage & { [noted]?: Visit }

/** What a client must not tell us about itself, and a proxy of ours only tells the gate. */
const hearsay =
  /^(x-atelier-|x-forwarded-|x-real-ip$|x-request-id$|x-client-ip$|forwarded$|cf-connecting-ip$)/

/** Notes who asks, once, and deletes everything else the request claims about that. */
export function noteVisit(
  req: IncomingMessage,
  { id, origin, trustedProxies }: { id: string; origin: string; trustedProxies: number },
): Visit {
  const nonce = randomBytes(16).toString('base64')
  const visit = { id, ip: clientIp(req, trustedProxies), origin, nonce }
  for (const name of Object.keys(req.headers)) {
    if (hearsay.test(name)) delete req.headers[name]
  }
  Object.assign(req, { [noted]: visit })
  return visit
}

/** Throws for a request that did not come through the gate. */
export function visitOf(req: IncomingMessage): Visit {
  const visit = (req as Noted)[noted]
  if (!visit) throw new Error('This request did not come through the gate.')
  return visit
}
