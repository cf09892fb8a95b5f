import type { Endpoint } from 'payload'
import { hearPaymentEvent } from '../commands/hearPaymentEvent.ts'
import { refused } from '../domain/refusals.ts'
import type { PaymentProvider } from '../providers/payments/provider.ts'
import { respondRefused } from './respond.ts'

/**
 * POST /api/stripe/webhook: what Stripe has to say. The signature is over the very bytes, so it is asked for
 * before anything is parsed. 2xx is said after the commit; anything else makes Stripe say it again.
 */
export const stripeWebhook = (provider: PaymentProvider | null): Endpoint => ({
  path: '/stripe/webhook',
  method: 'post',
  handler: async (req) => {
    if (!provider) return respondRefused(refused('payments-off'))
    const signature = req.headers.get('stripe-signature') ?? ''
    const event = await provider.eventIn((await req.text?.()) ?? '', signature)
    if (!event) return respondRefused(refused('invalid-input'))

    const heard = await hearPaymentEvent(req, { provider, event }, new Date())
    if (heard === 'not-ours') req.payload.logger.info({ msg: 'not our payment', event: event.id })
    return Response.json({ heard })
  },
})
