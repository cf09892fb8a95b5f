import type { Money } from './money.ts'
import { isSame } from './money.ts'
import { canMove } from './moves.ts'
import type { Moves } from './moves.ts'

/**
 * One try to pay an order. What is paid stays paid; giving it back is a refund of its own. It may fail
 * again, with another card and for another reason.
 */
export const paymentMoves = {
  created: ['processing', 'paid', 'failed', 'cancelled', 'review'],
  processing: ['paid', 'failed', 'cancelled', 'review'],
  failed: ['created', 'processing', 'failed', 'paid', 'cancelled', 'review'],
  cancelled: ['paid', 'review'],
  review: ['paid', 'cancelled'],
  paid: [],
} as const satisfies Moves

export type PaymentStatus = keyof typeof paymentMoves

export const paymentStatuses = Object.keys(paymentMoves) as PaymentStatus[]

/** Those of which an order may have at most one. */
export const openPaymentStatuses = ['created', 'processing'] as const satisfies PaymentStatus[]

/**
 * What is kept of a payment for the panel: enough to recognise it and to judge a dispute. Never the buyer's
 * name or address, nor a number that could be charged; those stay with the provider.
 */
export type PaymentFacts = {
  /** As `card` or `sepa_debit`; null as long as none was chosen. */
  method: string | null
  /** As `visa`. */
  brand: string | null
  /** The last four signs of the card or account. */
  last4: string | null
  /** Where the card or account was issued, ISO 3166. */
  country: string | null
  /** As `apple_pay`. */
  wallet: string | null
  /** As `authenticated`; null when the bank was not asked. */
  threeDSecure: string | null
  /** What the provider thinks of it, as `normal` or `elevated`. */
  risk: string | null
  /** The provider's own page of the receipt. */
  receiptUrl: string | null
  /** What came, in minor units. */
  received: number
  isLive: boolean
}

/** What a provider says of a payment, in our words. */
export type PaymentNews = {
  /** The provider's event, or `look-up:<payment>:<status>:<try>` when we asked. Heard once, done once. */
  id: string
  provider: string
  /** Our own payment, as we gave it to the provider; null when it is not of ours. */
  payment: string | null
  externalId: string
  status: Exclude<PaymentStatus, 'review'>
  /** What has been, or would be, taken. */
  money: { amount: number; currency: string }
  /** The provider's word for why the last try failed, as `insufficient_funds`; null when none did. */
  problem: string | null
  facts: PaymentFacts
}

export type Settlement =
  { kind: 'settled'; status: PaymentStatus } | { kind: 'overtaken' } | { kind: 'mismatch' }

/**
 * What the news means for the payment. News that is older than what we know changes nothing; money of
 * another amount or currency than asked for fulfils nothing and is left for a mentor.
 */
export function settle(
  payment: { status: PaymentStatus; money: Money },
  news: PaymentNews,
): Settlement {
  if (!canMove(paymentMoves, payment.status, news.status)) return { kind: 'overtaken' }
  if (news.status === 'paid' && !isSame(payment.money, news.money as Money)) {
    return { kind: 'mismatch' }
  }
  return { kind: 'settled', status: news.status }
}
