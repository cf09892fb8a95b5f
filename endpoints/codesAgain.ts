import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isMentor } from '../access/people.ts'
import { sendCodesAgain } from '../commands/sendCodesAgain.ts'
import { refused } from '../domain/refusals.ts'
import { respondRefused } from './respond.ts'

const Ask = z.object({ id: z.uuid() })

/** POST /api/orders/:id/codes-again: mails the access codes of an order once more. */
export const codesAgain: Endpoint = {
  path: '/:id/codes-again',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return respondRefused(refused('sign-in-first'))
    if (!isMentor(req.user)) return respondRefused(refused('not-allowed'))
    const ask = Ask.safeParse(req.routeParams)
    if (!ask.success) return respondRefused(refused('not-found'))

    const answer = await sendCodesAgain(req, ask.data.id, new Date())
    return answer.kind === 'refused' ? respondRefused(answer) : Response.json(answer)
  },
}
