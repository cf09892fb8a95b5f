import type { Stripe } from 'stripe'
import type { Account } from './account.ts'
import { confirmAny, keepDebit, settleDebit, testIbans } from './debits.ts'
import { closeDispute, openDispute } from './disputes.ts'
import { idOf } from './ids.ts'
import { authenticate, intentOf, keepCard, saveIntent } from './intents.ts'
import { nobody } from './objects.ts'
import { withPending } from './otherCalls.ts'
import { isStripeProblem } from './problems.ts'
import { failRefund, refund } from './refunds.ts'
import type { Behaviour, Delivery } from './webhooks.ts'

/** What tests do with Stripe: be the buyer, read what happened, and make the news unreliable. */
export type StripeHandle = {
  /** Every payment intent, oldest first. */
  all(): Stripe.PaymentIntent[]
  charges(): Stripe.Charge[]
  refunds(): Stripe.Refund[]
  /** Every event with what became of its delivery, oldest first. */
  events(): { event: Stripe.Event; delivery: Delivery | null }[]
  /** Types a card into the form of an open intent; returns the intent as it is then. */
  pay(wish: { intent: string; card: string; returnUrl?: string }): Stripe.PaymentIntent
  /** Answers the 3D Secure question of an intent. */
  authorise(wish: { intent: string; authentic: boolean }): Stripe.PaymentIntent
  failRefund(wish: { refund: string }): Stripe.Refund
  /** Gives money of a payment back, as somebody does in the dashboard. */
  refund(wish: { intent: string; amount?: number }): Stripe.Refund
  disputes(): Stripe.Dispute[]
  /** A buyer tells their bank to take a payment back, and the bank decides. */
  dispute(wish: { intent: string; reason?: string }): Stripe.Dispute
  closeDispute(wish: { dispute: string; status: 'won' | 'lost' }): Stripe.Dispute
  /** Types a bank account into the form of an open intent, and what its bank answers days later. */
  debit(wish: { intent: string; iban?: string }): Stripe.PaymentIntent
  settleDebit(wish: { intent: string; isCovered: boolean }): Stripe.PaymentIntent
  /** Repeats, delays, disorders or loses the deliveries to come. */
  behave(change: Partial<Behaviour>): void
  /** Delivers from now on as a good day would. */
  behaveWell(): void
  /** Carries out the next calls and hangs up before answering them. */
  loseAnswers(wish: { times: number }): void
  /** Forgets idempotency keys, as Stripe does after a day. */
  forgetKeys(): void
  resend(wish: { event: string }): void
  /** Delivers what was lost or given up. */
  resendLost(): void
  /** Resolves when no delivery is under way. */
  settled(wish: { withinMs?: number }): Promise<true>
  clear(): void
}

export function stripeHandle(account: Account): StripeHandle {
  const { webhooks } = account

  return {
    all: () => account.intents.all(),
    charges: () => account.charges.all(),
    refunds: () => account.refunds.all(),
    events: () =>
      account.events.all().map((event) => ({
        event: withPending(account, event),
        delivery: webhooks.of(event.id) ?? null,
      })),
    pay: ({ intent, card, returnUrl }) => payWith(account, { intent, card, returnUrl }),
    authorise: ({ intent, authentic }) =>
      authenticate(account, intentOf(account, intent), authentic),
    failRefund: ({ refund: id }) => failRefund(account, id),
    refund: ({ intent, amount }) => refund(account, { payment_intent: intent, amount }),
    disputes: () => account.disputes.all(),
    dispute: ({ intent, reason }) =>
      openDispute(account, idOf(intentOf(account, intent).latest_charge), reason),
    closeDispute: ({ dispute, status }) => closeDispute(account, dispute, status),
    debit: ({ intent, iban = testIbans[0] }) => debitWith(account, intent, iban),
    settleDebit: ({ intent, isCovered }) => settleDebit(account, intent, isCovered),
    behave: (change) => webhooks.behave(change),
    behaveWell: () => webhooks.behaveWell(),
    loseAnswers: ({ times }) => {
      account.losing.answers = times
    },
    forgetKeys: () => account.answers.clear(),
    resend: ({ event }) => webhooks.resend(event),
    resendLost: () => resendLost(account),
    settled: ({ withinMs }) =>
      account.waiting.until(
        () => webhooks.all().every(({ status }) => status !== 'pending') || undefined,
        'every webhook to be delivered',
        withinMs,
      ),
    clear() {
      for (const shelf of [account.intents, account.charges, account.refunds, account.methods]) {
        shelf.clear()
      }
      for (const shelf of [account.balance, account.events, account.answers, account.later]) {
        shelf.clear()
      }
      account.disputes.clear()
      webhooks.forget()
    },
  }
}

export function resendLost(account: Account): void {
  for (const { event, status } of account.webhooks.all()) {
    if (status === 'lost' || status === 'failed') account.webhooks.resend(event)
  }
}

/** A decline is an outcome here, not an error: the intent says what happened. */
function payWith(
  account: Account,
  { intent, card, returnUrl }: { intent: string; card: string; returnUrl: string | undefined },
): Stripe.PaymentIntent {
  const facts = { number: card, month: 12, year: new Date().getFullYear() + 5 }
  const ready = saveIntent(account, {
    ...intentOf(account, intent),
    payment_method: keepCard(account, facts).id,
  })
  try {
    return confirmAny(account, ready, returnUrl ?? account.siteUrl)
  } catch (error) {
    if (!isStripeProblem(error) || error.status !== 402) throw error
    return intentOf(account, intent)
  }
}

function debitWith(account: Account, id: string, iban: string): Stripe.PaymentIntent {
  const method = keepDebit(account, iban, nobody)
  const ready = saveIntent(account, { ...intentOf(account, id), payment_method: method.id })
  return confirmAny(account, ready, account.siteUrl)
}
