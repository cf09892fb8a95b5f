import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isMentor } from '../access/people.ts'
import { giveBackPayment } from '../commands/giveBackPayment.ts'
import { syncPayment } from '../commands/syncPayment.ts'
import { refused } from '../domain/refusals.ts'
import type { PaymentProvider } from '../providers/payments/provider.ts'
import { respondRefused } from './respond.ts'

const Route = z.object({ id: z.uuid() })
export const Ask = z.object({ reason: z.string().trim().min(1).max(400) })

/** POST /api/payments/:id/sync: asks the provider about a payment, and applies what it says. For mentors. */
const syncEndpoint = (provider: PaymentProvider | null): Endpoint => ({
  path: '/:id/sync',
  method: 'post',
  handler: async (req) => {
    if (!isMentor(req.user)) return respondRefused(refused(whyNot(req.user)))
    const route = Route.safeParse(req.routeParams)
    if (!route.success) return respondRefused(refused('not-found'))

    const answer = await syncPayment(req, { provider, payment: route.data.id }, new Date())
    return answer.kind === 'refused' ? respondRefused(answer) : Response.json(answer)
  },
})

/** POST /api/payments/:id/give-back { reason }: returns a payment that has fulfilled nothing. For mentors. */
const giveBackEndpoint: Endpoint = {
  path: '/:id/give-back',
  method: 'post',
  handler: async (req) => {
    const { user } = req
    if (!user || !isMentor(user)) return respondRefused(refused(whyNot(user)))
    const route = Route.safeParse(req.routeParams)
    if (!route.success) return respondRefused(refused('not-found'))
    const ask = Ask.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return respondRefused(refused('reason-missing'))

    const answer = await giveBackPayment(req, { ...ask.data, payment: route.data.id, by: user.id })
    return answer.kind === 'refused' ? respondRefused(answer) : Response.json(answer)
  },
}

/** What the panel does with payments. `provider` is null where the school takes none. */
export const paymentEndpoints = (provider: PaymentProvider | null): Endpoint[] => [
  syncEndpoint(provider),
  giveBackEndpoint,
]

const whyNot = (user: unknown) => (user ? 'not-allowed' : 'sign-in-first')
