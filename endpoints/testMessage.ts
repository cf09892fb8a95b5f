import type { Endpoint } from 'payload'
import { isStaff } from '../access/people.ts'
import { sendTestMessage } from '../commands/sendTestMessage.ts'
import { refused } from '../domain/refusals.ts'
import { respondRefused } from './respond.ts'

/** POST /api/notices/test: a test message to whoever of the staff asks, by each of their channels. */
export const testMessage: Endpoint = {
  path: '/notices/test',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return respondRefused(refused('sign-in-first'))
    if (!isStaff(req.user)) return respondRefused(refused('not-allowed'))

    const answer = await sendTestMessage(req, req.user.id)
    return answer.kind === 'refused' ? respondRefused(answer) : Response.json(answer)
  },
}
