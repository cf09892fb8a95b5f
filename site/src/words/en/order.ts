import type { OrderStatus } from '../../../../domain/order.ts'

const waiting = {
  title: 'Not paid yet',
  about: 'Your order is written down and waits for its payment. Nothing was charged so far.',
}

const over = {
  title: 'This order has ended',
  about: 'It was not paid, and nothing was charged. You can begin a new one whenever you like.',
}

/** What an order's page says. */
export const order = {
  states: {
    draft: waiting,
    'awaiting-payment': waiting,
    failed: {
      title: 'The payment did not go through',
      about: 'Nothing was charged. Try again, perhaps with another card.',
    },
    cancelled: over,
    expired: over,
    review: {
      title: 'We are looking at your payment',
      about:
        'Something about it is not as we expected, so a person looks at it before anything opens. You need do nothing.',
    },
    paid: { title: 'Thank you', about: 'Your order is paid.' },
    'partly-refunded': {
      title: 'Thank you',
      about: 'Your order is paid, and a part of it was given back to you.',
    },
    refunded: {
      title: 'You have your money back',
      about: 'This order was refunded, and what it had opened is closed again.',
    },
    /** A payment the bank has not decided on yet. */
    processing: {
      title: 'Your payment is on its way',
      about: 'The bank has not confirmed it yet. That mostly takes moments; some banks take days.',
    },
  } satisfies Record<OrderStatus | 'processing', { title: string; about: string }>,
  /** Why a card was declined, in words its owner can do something with (docs.stripe.com/declines/codes). */
  declines: {
    insufficient_funds: 'There is not enough money behind this card.',
    expired_card: 'This card has expired.',
    incorrect_cvc: 'The security code of the card was not right.',
    processing_error: 'The card could not be charged just now. Try again in a moment.',
    payment_intent_payment_attempt_failed: 'Your bank did not carry out the payment.',
    payment_intent_authentication_failure: 'Your bank could not make sure that it was you.',
    unknown: 'Your bank declined the card and did not say why.',
  },
  facts: (number: string, titles: string, total: string) => `Order ${number}: ${titles}, ${total}`,
  open: 'Your courses are open.',
  begin: 'Begin',
  pay: 'Go on and pay',
  beginAgain: 'Begin again',
  looksAgain: 'This page looks again by itself.',
  lookNow: 'Look now',
  code: 'Your access code. It works once, for one person.',
  makeAccount: 'Make your account',
  haveAccount: 'I have an account',
  mailed: (email: string) => `It also goes to ${email}, in case you lose this page.`,
  codeUsed: 'The access code of this order has been used. Sign in to go on.',
  signIn: 'Sign in',
}

export type OrderWords = typeof order
