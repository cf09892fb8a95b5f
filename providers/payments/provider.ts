import type { Money } from '../domain/money.ts'
import type { PaymentNews } from '../domain/payment.ts'

/** A payment as the buyer's browser needs it to pay. */
export type OpenPayment = { externalId: string; clientSecret: string }

/** What a service posted to us, before it is looked into. Its signature was right. */
export type PaymentEvent = {
  provider: string
  id: string
  type: string
  body: object
  /** The service's name of the payment it is about, and ours; null when it is about none of ours. */
  about: { externalId: string; payment: string } | null
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

  /** What was posted to us, or null when the service did not sign it. */
  eventIn(body: string, signature: string): Promise<PaymentEvent | null>
}
