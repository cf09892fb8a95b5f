import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isMentor } from '../access/people.ts'
import { giveVerdict } from '../commands/giveVerdict.ts'
import { undoVerdict } from '../commands/undoVerdict.ts'
import { MAX_REMARKS } from '../domain/homework.ts'
import { refused } from '../domain/refusals.ts'
import { respondRefused } from './respond.ts'

export const Ask = z.object({
  approve: z.boolean(),
  remarks: z.string().max(MAX_REMARKS).default(''),
})
const Route = z.object({ id: z.uuid() })

/** POST /api/homework/:id/verdict { approve, remarks }: it counts ten seconds later. For mentors. */
const verdictEndpoint: Endpoint = {
  path: '/:id/verdict',
  method: 'post',
  handler: async (req) => {
    const { user } = req
    if (!user || !isMentor(user)) return respondRefused(refused(whyNot(user)))
    const route = Route.safeParse(req.routeParams)
    if (!route.success) return respondRefused(refused('not-found'))
    const ask = Ask.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return respondRefused(refused('invalid-input'))

    const verdict = { ...ask.data, homework: route.data.id, mentor: user.id }
    const answer = await giveVerdict(req, verdict, new Date())
    return answer.kind === 'refused' ? respondRefused(answer) : Response.json(answer)
  },
}

/** POST /api/homework/:id/undo: takes a verdict back that does not count yet. For mentors. */
const undoEndpoint: Endpoint = {
  path: '/:id/undo',
  method: 'post',
  handler: async (req) => {
    if (!isMentor(req.user)) return respondRefused(refused(whyNot(req.user)))
    const route = Route.safeParse(req.routeParams)
    if (!route.success) return respondRefused(refused('not-found'))

    const answer = await undoVerdict(req, route.data.id)
    return answer.kind === 'refused' ? respondRefused(answer) : Response.json(answer)
  },
}

export const verdictEndpoints: Endpoint[] = [verdictEndpoint, undoEndpoint]

const whyNot = (user: unknown) => (user ? 'not-allowed' : 'sign-in-first')
