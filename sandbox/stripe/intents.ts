import type { Stripe } from 'stripe'
import { tell, type Account } from './account.ts'
import { numberOf, testCards, type TestCard } from './cards.ts'
import { openDispute } from './disputes.ts'
import { idOf, seconds } from './ids.ts'
import { newBalanceLine, newCharge, newMethod, type CardFacts } from './objects.ts'
import { invalid, noSuch, stripeProblem } from './problems.ts'

type Intent = Stripe.PaymentIntent

export function intentOf(account: Account, id: string): Intent {
  const intent = account.intents.get(id)
  if (!intent) throw noSuch('payment_intent', id, 'intent')
  return intent
}

export function saveIntent(account: Account, intent: Intent): Intent {
  account.intents.put(intent.id, intent)
  account.waiting.changed()
  return intent
}

/** Keeps a card as a payment method; a number that is no test card is one that is declined. */
export function keepCard(
  account: Account,
  facts: CardFacts,
  billing?: Stripe.PaymentMethod.BillingDetails,
): Stripe.PaymentMethod {
  const method = newMethod(facts, cardOf(facts.number), billing)
  account.methods.put(method.id, { method, number: facts.number })
  return method
}

/** The payment method named by id, or by an alias such as `pm_card_visa`. */
export function methodOf(account: Account, id: string): Stripe.PaymentMethod {
  const number = numberOf(id)
  if (number) return keepCard(account, { number, month: 12, year: new Date().getFullYear() + 5 })
  const kept = account.methods.get(id)
  if (!kept) throw noSuch('PaymentMethod', id, 'payment_method')
  return kept.method
}

/** Tries to take the money: pays, asks for 3D Secure, or throws Stripe's card error. */
export function confirmIntent(account: Account, intent: Intent, returnUrl: string | null): Intent {
  refuseUnlessOpen(intent, 'confirm')
  const method = account.methods.get(idOf(intent.payment_method))
  if (!method) {
    throw invalid(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
      { code: 'payment_intent_unexpected_state' },
    )
  }
  const mayRedirect = intent.automatic_payment_methods?.allow_redirects !== 'never'
  if (mayRedirect && intent.automatic_payment_methods?.enabled && returnUrl === null) {
    throw invalid(
      "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`. If you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.",
    )
  }
  if (!cardOf(method.number).asks3ds) return charge(account, intent)

  const asking = saveIntent(account, {
    ...intent,
    status: 'requires_action',
    last_payment_error: null,
    next_action: {
      type: 'redirect_to_url',
      redirect_to_url: {
        return_url: returnUrl,
        url: `${account.siteUrl}/sandbox/stripe/authorise/${intent.id}`,
      },
    },
  })
  tell(account, 'payment_intent.requires_action', asking)
  return asking
}

/** What the person answered on the 3D Secure page. A failure leaves the intent open. */
export function authenticate(account: Account, intent: Intent, isAuthentic: boolean): Intent {
  if (intent.status !== 'requires_action') return intent
  const answered = { ...intent, next_action: null }
  if (isAuthentic) {
    try {
      return charge(account, answered)
    } catch {
      return intentOf(account, intent.id)
    }
  }

  const failed = saveIntent(account, {
    ...answered,
    status: 'requires_payment_method',
    payment_method: null,
    last_payment_error: {
      code: 'payment_intent_authentication_failure',
      doc_url: 'https://docs.stripe.com/error-codes#payment-intent-authentication-failure',
      message:
        'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
      payment_method: methodOf(account, idOf(intent.payment_method)),
      type: 'invalid_request_error',
    },
  })
  tell(account, 'payment_intent.payment_failed', failed)
  return failed
}

export function cancelIntent(
  account: Account,
  intent: Intent,
  reason: Intent['cancellation_reason'],
): Intent {
  refuseUnlessOpen(intent, 'cancel')
  const canceled = saveIntent(account, {
    ...intent,
    status: 'canceled',
    canceled_at: seconds(),
    cancellation_reason: reason,
    next_action: null,
  })
  tell(account, 'payment_intent.canceled', canceled)
  return canceled
}

/** Throws what Stripe answers when an intent is already decided. */
export function refuseUnlessOpen(intent: Intent, verb: 'confirm' | 'cancel' | 'update'): void {
  const { status } = intent
  if (status !== 'succeeded' && status !== 'canceled') return
  const message =
    verb === 'confirm' && status === 'succeeded'
      ? 'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.'
      : `You cannot ${verb} this PaymentIntent because it has a status of ${status}. Only a PaymentIntent with one of the following statuses may be ${past[verb]}: requires_payment_method, requires_capture, requires_confirmation, requires_action, processing.`
  throw stripeProblem(400, {
    type: 'invalid_request_error',
    code: 'payment_intent_unexpected_state',
    message,
    payment_intent: intent,
  })
}

const past = { confirm: 'confirmed', cancel: 'canceled', update: 'updated' } as const

function charge(account: Account, intent: Intent): Intent {
  const kept = account.methods.get(idOf(intent.payment_method))
  if (!kept) throw noSuch('PaymentMethod', idOf(intent.payment_method), 'payment_method')
  const { decline } = cardOf(kept.number)
  const made = newCharge(intent, kept.method, decline)
  if (decline) return declineIntent(account, intent, { made, decline, method: kept.method })

  const line = newBalanceLine(made, made.amount)
  account.balance.put(line.id, line)
  const paidCharge = { ...made, balance_transaction: line.id }
  account.charges.put(made.id, paidCharge)
  const paid = saveIntent(account, {
    ...intent,
    status: 'succeeded',
    amount_received: intent.amount,
    last_payment_error: null,
    latest_charge: made.id,
    next_action: null,
  })
  tell(account, 'charge.succeeded', paidCharge)
  tell(account, 'payment_intent.succeeded', paid)
  if (cardOf(kept.number).isDisputed) openDispute(account, made.id, 'fraudulent')
  return paid
}

function declineIntent(
  account: Account,
  intent: Intent,
  failure: {
    made: Stripe.Charge
    decline: NonNullable<TestCard['decline']>
    method: Stripe.PaymentMethod
  },
): never {
  const { made, decline, method } = failure
  const words = {
    type: 'card_error' as const,
    code: decline.code,
    decline_code: decline.declineCode,
    message: decline.message,
    charge: made.id,
    payment_method: method,
  }
  account.charges.put(made.id, made)
  const declined = saveIntent(account, {
    ...intent,
    status: 'requires_payment_method',
    payment_method: null,
    latest_charge: made.id,
    next_action: null,
    last_payment_error: words,
  })
  tell(account, 'charge.failed', made)
  tell(account, 'payment_intent.payment_failed', declined)
  throw stripeProblem(402, { ...words, payment_intent: declined })
}

function cardOf(number: string): TestCard {
  return (
    testCards[number] ?? {
      alias: '',
      brand: 'visa',
      decline: {
        code: 'card_declined',
        declineCode: 'test_mode_live_card',
        message:
          'Your card was declined. Your request was in test mode, but used a non test card. For a list of valid test cards, visit: https://stripe.com/docs/testing.',
      },
    }
  )
}
