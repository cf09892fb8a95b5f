import type { Endpoint } from 'payload'
import { renewAccessCode } from '../commands/renewAccessCode.ts'
import { revokeAccessCode } from '../commands/revokeAccessCode.ts'
import { mentorAsks, respond } from './panelAsk.ts'

/** POST /api/access-codes/:id/revoke: an unused code opens nothing any more. For mentors. */
const revoke: Endpoint = {
  path: '/:id/revoke',
  method: 'post',
  handler: async (req) => {
    const ask = mentorAsks(req)
    if (ask instanceof Response) return ask
    return respond(await revokeAccessCode(req, { code: ask.id, by: ask.mentor }, new Date()))
  },
}

/** POST /api/access-codes/:id/renew: a new code in its place, mailed to the buyer. For mentors. */
const renew: Endpoint = {
  path: '/:id/renew',
  method: 'post',
  handler: async (req) => {
    const ask = mentorAsks(req)
    if (ask instanceof Response) return ask
    return respond(await renewAccessCode(req, ask.id, new Date()))
  },
}

export const accessCodeEndpoints: Endpoint[] = [revoke, renew]
