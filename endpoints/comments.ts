import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isMentor } from '../access/people.ts'
import { decideComment } from '../commands/decideComment.ts'
import { refused } from '../domain/refusals.ts'
import { respondRefused } from './respond.ts'

export const Ask = z.object({ approve: z.boolean() })
const Route = z.object({ id: z.uuid() })

/** POST /api/comments/:id/decision { approve }: shows a comment to visitors, or keeps it from them. For mentors. */
export const commentDecision: Endpoint = {
  path: '/:id/decision',
  method: 'post',
  handler: async (req) => {
    const { user } = req
    if (!user) return respondRefused(refused('sign-in-first'))
    if (!isMentor(user)) return respondRefused(refused('not-allowed'))
    const route = Route.safeParse(req.routeParams)
    if (!route.success) return respondRefused(refused('not-found'))
    const ask = Ask.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return respondRefused(refused('invalid-input'))

    const answer = await decideComment(req, { comment: route.data.id, ...ask.data })
    return answer.kind === 'refused' ? respondRefused(answer) : Response.json(answer)
  },
}
