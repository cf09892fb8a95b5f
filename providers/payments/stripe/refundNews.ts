import type { Stripe } from 'stripe'
import type { RefundNews, RefundStatus } from '../../../domain/refund.ts'
import type { RefundAsk } from '../provider.ts'
import { expanded, idOf, OUR_PAYMENT, OUR_REFUND } from './ours.ts'

/** What of a refund is asked for besides itself: whose payment it is stands in the intent. */
export const withIntent = { expand: ['payment_intent'] }

/** A refund in our words. */
export function newsOfRefund(refund: Stripe.Refund): RefundNews {
  const intent = expanded(refund.payment_intent)
  return {
    id: `look-up:${refund.id}:${refund.status}`,
    provider: 'stripe',
    externalId: refund.id,
    refund: refund.metadata?.[OUR_REFUND] ?? null,
    payment: intent?.metadata[OUR_PAYMENT] ?? null,
    paymentExternalId: idOf(refund.payment_intent),
    status: statusOf(refund),
    money: { amount: refund.amount, currency: refund.currency.toUpperCase() },
    problem: refund.failure_reason ?? null,
  }
}

/** A refund that Stripe refused to begin; asking again would be answered the same. */
export function refusedRefund(ask: RefundAsk, error: { code?: string; type?: string }): RefundNews {
  return {
    id: `look-up:${ask.refund}:refused`,
    provider: 'stripe',
    externalId: null,
    refund: ask.refund,
    payment: null,
    paymentExternalId: null,
    status: 'failed',
    money: ask.money,
    problem: error.code ?? error.type ?? 'refused',
  }
}

function statusOf({ status }: Stripe.Refund): RefundStatus {
  switch (status) {
    case 'succeeded':
      return 'succeeded'
    case 'failed':
      return 'failed'
    case 'canceled':
      return 'cancelled'
    case 'requires_action':
      return 'requires-action'
    case 'pending':
    case null:
    default: // Stripe may learn new ones; none of them means that it is over
      return 'pending'
  }
}
