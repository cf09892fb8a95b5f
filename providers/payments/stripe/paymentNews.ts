import type { Stripe } from 'stripe'
import type { PaymentFacts, PaymentNews } from '../../../domain/payment.ts'
import { expanded, idOf, OUR_PAYMENT } from './ours.ts'

/** What of an intent is asked for besides itself. */
export const withCharge = { expand: ['latest_charge'] }

/** A payment intent in our words. Its charge tells the facts, where it was expanded. */
export function newsOfIntent(intent: Stripe.PaymentIntent): PaymentNews {
  const payment = intent.metadata[OUR_PAYMENT] ?? null
  const status = statusOf(intent)
  const amount = status === 'paid' ? intent.amount_received : intent.amount
  const error = intent.last_payment_error
  return {
    id: ['look-up', payment ?? intent.id, status, tryOf(intent)].filter(Boolean).join(':'),
    provider: 'stripe',
    payment,
    externalId: intent.id,
    status,
    money: { amount, currency: intent.currency.toUpperCase() },
    problem: error ? (error.decline_code ?? error.code ?? error.type) : null,
    facts: factsOf(intent),
  }
}

/** Every try has a payment method of its own, also one that fails before there is a charge. */
const tryOf = (intent: Stripe.PaymentIntent): string | null =>
  idOf(intent.last_payment_error?.payment_method) ??
  idOf(intent.payment_method) ??
  idOf(intent.latest_charge)

function statusOf(intent: Stripe.PaymentIntent): PaymentNews['status'] {
  switch (intent.status) {
    case 'succeeded':
      return 'paid'
    case 'canceled':
      return 'cancelled'
    case 'processing':
    case 'requires_capture':
      return 'processing'
    case 'requires_payment_method':
      return intent.last_payment_error ? 'failed' : 'created'
    case 'requires_action':
    case 'requires_confirmation':
    default: // Stripe may learn new ones; none of them means that it was paid
      return 'created'
  }
}

function factsOf(intent: Stripe.PaymentIntent): PaymentFacts {
  const charge = expanded(intent.latest_charge)
  const details = charge?.payment_method_details ?? null
  return {
    method: details?.type ?? null,
    ...markOf(details),
    wallet: details?.card?.wallet?.type ?? null,
    threeDSecure: details?.card?.three_d_secure?.result ?? null,
    risk: charge?.outcome?.risk_level ?? null,
    receiptUrl: charge?.receipt_url ?? null,
    received: intent.amount_received,
    isLive: intent.livemode,
  }
}

/** What tells cards, or accounts, apart on a statement; every method has its own places for it. */
function markOf(details: Stripe.Charge.PaymentMethodDetails | null) {
  const own = details?.[details.type as 'card' | 'sepa_debit'] as
    { brand?: string; last4?: string; country?: string } | undefined
  return {
    brand: own?.brand ?? null,
    last4: own?.last4 ?? null,
    country: own?.country ?? null,
  }
}
