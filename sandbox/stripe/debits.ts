import type { Stripe } from 'stripe'
import { tell, type Account } from './account.ts'
import { idOf, newId, seconds } from './ids.ts'
import { confirmIntent, intentOf, refuseUnlessOpen, saveIntent } from './intents.ts'
import { newBalanceLine, newCharge } from './objects.ts'
import { noSuch } from './problems.ts'

/** Accounts of Stripe's documentation. Here a button decides what their bank answers, days later. */
export const testIbans = ['AT611904300234573201', 'DE89370400440532013000'] as const

/** Keeps a bank account as a payment method. */
export function keepDebit(
  account: Account,
  iban: string,
  billing: Stripe.PaymentMethod.BillingDetails,
): Stripe.PaymentMethod {
  const method: Stripe.PaymentMethod = {
    id: newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: billing,
    created: seconds(),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    sepa_debit: { ...bankOf(iban), generated_from: null },
    type: 'sepa_debit',
  }
  account.methods.put(method.id, { method, number: iban })
  return method
}

/** Confirms an intent: a card is charged at once, an account is only told to be. */
export function confirmAny(
  account: Account,
  intent: Stripe.PaymentIntent,
  returnUrl: string | null,
): Stripe.PaymentIntent {
  const kept = account.methods.get(idOf(intent.payment_method))
  if (kept?.method.type !== 'sepa_debit') return confirmIntent(account, intent, returnUrl)

  refuseUnlessOpen(intent, 'confirm')
  const charge = pendingCharge(intent, kept.method, kept.number)
  account.charges.put(charge.id, charge)
  const processing = saveIntent(account, {
    ...intent,
    status: 'processing',
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
  })
  tell(account, 'charge.pending', charge)
  tell(account, 'payment_intent.processing', processing)
  return processing
}

/** What the bank answers to a debit, days later. */
export function settleDebit(
  account: Account,
  intentId: string,
  isCovered: boolean,
): Stripe.PaymentIntent {
  const intent = intentOf(account, intentId)
  const charge = account.charges.get(idOf(intent.latest_charge))
  if (intent.status !== 'processing' || !charge) return intent
  return isCovered ? pay(account, intent, charge) : bounce(account, intent, charge)
}

function pay(account: Account, intent: Stripe.PaymentIntent, charge: Stripe.Charge) {
  const line = newBalanceLine(charge, charge.amount)
  account.balance.put(line.id, line)
  const paid = { ...charge, status: 'succeeded', paid: true, balance_transaction: line.id } as const
  account.charges.put(paid.id, paid)
  const succeeded = saveIntent(account, {
    ...intent,
    status: 'succeeded',
    amount_received: intent.amount,
  })
  tell(account, 'charge.succeeded', paid)
  tell(account, 'payment_intent.succeeded', succeeded)
  return succeeded
}

function bounce(account: Account, intent: Stripe.PaymentIntent, charge: Stripe.Charge) {
  const kept = account.methods.get(idOf(intent.payment_method))
  if (!kept) throw noSuch('PaymentMethod', idOf(intent.payment_method), 'payment_method')
  const message = "The customer's account has insufficient funds to cover this payment."
  const failed = {
    ...charge,
    status: 'failed',
    captured: false,
    amount_captured: 0,
    failure_code: 'insufficient_funds',
    failure_message: message,
  } as const
  account.charges.put(failed.id, failed)
  const open = saveIntent(account, {
    ...intent,
    status: 'requires_payment_method',
    payment_method: null,
    last_payment_error: {
      type: 'card_error',
      code: 'insufficient_funds',
      message,
      charge: failed.id,
      payment_method: kept.method,
    },
  })
  tell(account, 'charge.failed', failed)
  tell(account, 'payment_intent.payment_failed', open)
  return open
}

function pendingCharge(
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  iban: string,
): Stripe.Charge {
  return {
    ...newCharge(intent, method, undefined),
    outcome: null,
    paid: false,
    payment_method_details: { sepa_debit: { ...bankOf(iban), mandate: null }, type: 'sepa_debit' },
    status: 'pending',
  }
}

const bankOf = (iban: string) => ({
  bank_code: iban.slice(4, 9),
  branch_code: '',
  country: iban.slice(0, 2),
  fingerprint: `sandbox${iban.slice(-9)}`,
  last4: iban.slice(-4),
})
