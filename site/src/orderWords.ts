import type { OrderStatus } from '../../domain/order.ts'

/** What an order's page says of each state it may be in. What comes next is a link the page adds. */
export type OrderWords = {
  title: string
  about: string
  /** `pay`: it can be paid. `again`: a new one can be begun. `wait`: the page looks again by itself. */
  next: 'pay' | 'again' | 'wait' | 'write' | 'open'
}

const waiting: OrderWords = {
  title: 'Not paid yet',
  about: 'Your order is written down and waits for its payment. Nothing was charged so far.',
  next: 'pay',
}

const over: OrderWords = {
  title: 'This order has ended',
  about: 'It was not paid, and nothing was charged. You can begin a new one whenever you like.',
  next: 'again',
}

export const orderWords: Record<OrderStatus, OrderWords> = {
  draft: waiting,
  'awaiting-payment': waiting,
  failed: {
    title: 'The payment did not go through',
    about: 'Nothing was charged. Try again, perhaps with another card.',
    next: 'pay',
  },
  cancelled: over,
  expired: over,
  review: {
    title: 'We are looking at your payment',
    about:
      'Something about it is not as we expected, so a person looks at it before anything opens. You need do nothing.',
    next: 'write',
  },
  paid: { title: 'Thank you', about: 'Your order is paid.', next: 'open' },
  'partly-refunded': {
    title: 'Thank you',
    about: 'Your order is paid, and a part of it was given back to you.',
    next: 'open',
  },
  refunded: {
    title: 'You have your money back',
    about: 'This order was refunded, and what it had opened is closed again.',
    next: 'again',
  },
}

/** A payment the bank has not decided on yet. */
export const processingWords: OrderWords = {
  title: 'Your payment is on its way',
  about: 'The bank has not confirmed it yet. That mostly takes moments; some banks take days.',
  next: 'wait',
}

/** Why a card was declined, in the words its owner can do something with (docs.stripe.com/declines/codes). */
export function declineWords(problem: string | null): string {
  const known: Readonly<Record<string, string>> = {
    insufficient_funds: 'There is not enough money behind this card.',
    expired_card: 'This card has expired.',
    incorrect_cvc: 'The security code of the card was not right.',
    payment_intent_authentication_failure: 'Your bank could not make sure that it was you.',
  }
  return known[problem ?? ''] ?? 'Your bank declined the card and did not say why.'
}
