import type { Endpoint } from 'payload'
import { sendCodesAgain } from '../commands/sendCodesAgain.ts'
import { mentorAsks, respond } from './panelAsk.ts'

/** POST /api/orders/:id/codes-again: mails the access codes of an order once more. */
export const codesAgain: Endpoint = {
  path: '/:id/codes-again',
  method: 'post',
  handler: async (req) => {
    const asker = mentorAsks(req)
    if (asker instanceof Response) return asker
    return respond(await sendCodesAgain(req, asker.id, new Date()))
  },
}
