import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isMentor } from '../access/people.ts'
import { requestRefund } from '../commands/requestRefund.ts'
import { refused } from '../domain/refusals.ts'
import { refundDesk } from '../queries/refundDesk.ts'
import { respondRefused } from './respond.ts'

const Route = z.object({ id: z.uuid() })
export const Ask = z.object({
  items: z.union([z.literal('all'), z.array(z.uuid()).min(1).max(100)]),
  reason: z.string().trim().min(1).max(400),
})

/** GET /api/orders/:id/refund: what is left to give back, and what would end with it. For mentors. */
const refundDeskEndpoint: Endpoint = {
  path: '/:id/refund',
  method: 'get',
  handler: async (req) => {
    if (!isMentor(req.user)) return respondRefused(refused(whyNot(req.user)))
    const route = Route.safeParse(req.routeParams)
    const desk = route.success ? await refundDesk(req, route.data.id) : null
    return desk ? Response.json(desk) : respondRefused(refused('nothing-to-refund'))
  },
}

/** POST /api/orders/:id/refund { items: 'all' or ids, reason }: gives money back. For mentors. */
const requestRefundEndpoint: Endpoint = {
  path: '/:id/refund',
  method: 'post',
  handler: async (req) => {
    const { user } = req
    if (!user || !isMentor(user)) return respondRefused(refused(whyNot(user)))
    const route = Route.safeParse(req.routeParams)
    if (!route.success) return respondRefused(refused('not-found'))
    const ask = Ask.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return respondRefused(refused('reason-missing'))

    const answer = await requestRefund(req, { ...ask.data, order: route.data.id, by: user.id })
    return answer.kind === 'refused' ? respondRefused(answer) : Response.json(answer)
  },
}

export const refundEndpoints: Endpoint[] = [refundDeskEndpoint, requestRefundEndpoint]

const whyNot = (user: unknown) => (user ? 'not-allowed' : 'sign-in-first')
