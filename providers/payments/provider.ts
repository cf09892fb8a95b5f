import type { DisputeNews } from '../../domain/dispute.ts'
import type { Money } from '../../domain/money.ts'
import type { PaymentNews } from '../../domain/payment.ts'
import type { RefundNews } from '../../domain/refund.ts'

/** A payment as the buyer's browser needs it to pay. */
export type OpenPayment = { externalId: string; clientSecret: string }

/** What a service posted to us, before it is looked into. Its signature was right. */
export type PaymentEvent = {
  provider: string
  id: string
  type: string
  body: object
  /**
   * Where to look, by the service's own name for it; `nothing` for a kind of event we do nothing with, and
   * `elsewhere` when it says itself that it is about somebody else's payment.
   */
  about: { kind: 'payment' | 'refund' | 'dispute'; externalId: string } | 'nothing' | 'elsewhere'
}

export type RefundAsk = {
  /** The row of the refund; the service keeps it, and gives money back once for it. */
  refund: string
  /** The service's name of the payment it is taken from. */
  payment: string
  money: Money
}

/** A payment service. It returns facts in our words and knows nothing of orders. */
export type PaymentProvider = {
  name: 'stripe'

  /**
   * Asks for a payment. Asked again for the same one, at the same moment or after an answer was lost,
   * the service has one and not two.
   */
  create(ask: { payment: string; money: Money; description: string }): Promise<OpenPayment>

  /** The same payment once more, for a page that was loaded again. */
  resume(externalId: string): Promise<OpenPayment>

  /** What the service itself says of one of its payments. Throws if it cannot be asked. */
  lookUp(externalId: string): Promise<PaymentNews>

  /** Calls a payment off unless it is too late, and says what it is then. */
  cancel(externalId: string): Promise<PaymentNews>

  /**
   * Gives money back, once for each `refund`, however often and however late it is asked again. A service
   * that says no is a refund that failed, with its reason; throws if it cannot be asked.
   */
  refund(ask: RefundAsk): Promise<RefundNews>

  /** What became of one refund, whoever had asked for it. Throws if it cannot be asked. */
  lookUpRefund(externalId: string): Promise<RefundNews>

  /** Everything that was given back of a payment, oldest first. */
  refundsOf(payment: string): Promise<RefundNews[]>

  /** How it stands with a buyer who took a payment back by their bank. */
  lookUpDispute(externalId: string): Promise<DisputeNews>

  /** The disputes of a payment, oldest first. */
  disputesOf(payment: string): Promise<DisputeNews[]>

  /** What was posted to us, or null when the service did not sign it. */
  eventIn(body: string, signature: string): Promise<PaymentEvent | null>

  /** What it posted since then and nobody took, oldest first. */
  missedEvents(since: Date): Promise<PaymentEvent[]>
}
