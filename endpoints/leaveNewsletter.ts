import type { Endpoint } from 'payload'
import { decideSubscription } from '../commands/decideSubscription.ts'
import { respondRefused } from './respond.ts'

/**
 * POST /api/newsletter/leave?token=…: one click in a mail program, which sends neither cookie nor origin
 * (RFC 8058). The token names the subscriber; the body says nothing that we need.
 */
export const leaveNewsletter: Endpoint = {
  path: '/newsletter/leave',
  method: 'post',
  handler: async (req) => {
    const token = req.searchParams.get('token') ?? ''
    const answer = await decideSubscription(req, { token, deed: 'leave' }, new Date())
    return answer.kind === 'refused' ? respondRefused(answer) : Response.json(answer)
  },
}
