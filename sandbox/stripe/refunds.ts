import type { Stripe } from 'stripe'
import { doAt, tell, type Account, type Later } from './account.ts'
import { testCards } from './cards.ts'
import { disputeAgainst } from './disputes.ts'
import { idOf } from './ids.ts'
import { newBalanceLine, newRefund } from './objects.ts'
import { invalid, noSuch } from './problems.ts'

export type RefundWish = {
  charge?: string | undefined
  payment_intent?: string | undefined
  amount?: number | undefined
  reason?: Stripe.Refund.Reason | undefined
  metadata?: Stripe.Metadata | undefined
}

/** Gives money of a charge back; with some cards it only turns out later whether that worked. */
export function refund(account: Account, wish: RefundWish): Stripe.Refund {
  const charge = chargeFor(account, wish)
  const left = charge.amount_captured - charge.amount_refunded
  if (disputeAgainst(account, charge.id)) {
    throw invalid(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
    })
  }
  const amount = wish.amount ?? left
  if (left === 0) {
    throw invalid(`Charge ${charge.id} has already been refunded.`, {
      code: 'charge_already_refunded',
    })
  }
  if (amount > left) {
    throw invalid(
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left}), in the minor unit of ${charge.currency}.`,
      { param: 'amount' },
    )
  }

  const number = account.methods.get(charge.payment_method ?? '')?.number ?? ''
  const outcome = testCards[number]?.refund
  const made = newRefund(charge, {
    amount,
    reason: wish.reason ?? null,
    metadata: wish.metadata ?? {},
    status: outcome === 'succeeds-later' ? 'pending' : 'succeeded',
  })
  const line = newBalanceLine(made, -amount)
  account.balance.put(line.id, line)
  const kept = save(account, { ...made, balance_transaction: line.id })
  const refunded = takeBack(account, charge.id, amount)
  tell(account, 'charge.refunded', refunded)
  tell(account, 'refund.created', kept)

  if (outcome) {
    plan(account, {
      refund: kept.id,
      at: Date.now() + account.laterMs,
      outcome: outcome === 'fails-later' ? 'failed' : 'succeeded',
    })
  }
  return kept
}

/** A bank sends refunded money back: the refund fails, days after it had succeeded. */
export function failRefund(account: Account, id: string): Stripe.Refund {
  const before = refundOf(account, id)
  if (before.status === 'failed' || before.status === 'canceled') return before

  const line = newBalanceLine(before, before.amount)
  account.balance.put(line.id, line)
  const failed = save(account, {
    ...before,
    status: 'failed',
    failure_reason: 'expired_or_canceled_card',
    failure_balance_transaction: line.id,
  })
  takeBack(account, idOf(before.charge), -before.amount)
  tell(account, 'refund.updated', failed, { status: before.status })
  tell(account, 'refund.failed', failed)
  return failed
}

/** Takes up what was planned before a restart. */
export function resumePlans(account: Account): void {
  account.later.all().forEach((later) => carryOut(account, later))
}

export function refundOf(account: Account, id: string): Stripe.Refund {
  const found = account.refunds.get(id)
  if (!found) throw noSuch('refund', id)
  return found
}

function plan(account: Account, later: Later): void {
  account.later.put(later.refund, later)
  carryOut(account, later)
}

function carryOut(account: Account, { refund: id, at, outcome }: Later): void {
  doAt(account, at, () => {
    account.later.remove(id)
    const before = account.refunds.get(id)
    if (!before) return
    if (outcome === 'failed') failRefund(account, id)
    else tell(account, 'refund.updated', save(account, { ...before, status: 'succeeded' }))
  })
}

function save(account: Account, record: Stripe.Refund): Stripe.Refund {
  account.refunds.put(record.id, record)
  account.waiting.changed()
  return record
}

function takeBack(account: Account, id: string, amount: number): Stripe.Charge {
  const charge = account.charges.get(id)
  if (!charge) throw noSuch('charge', id)
  const amount_refunded = charge.amount_refunded + amount
  const changed = { ...charge, amount_refunded, refunded: amount_refunded === charge.amount }
  account.charges.put(id, changed)
  return changed
}

function chargeFor(account: Account, wish: RefundWish): Stripe.Charge {
  if (!wish.charge && !wish.payment_intent) {
    throw invalid(
      'One of the following params should be provided for this request: payment_intent or charge.',
    )
  }
  const intent = wish.payment_intent ? account.intents.get(wish.payment_intent) : undefined
  if (wish.payment_intent && !intent) {
    throw noSuch('payment_intent', wish.payment_intent, 'payment_intent')
  }
  const id = wish.charge ?? idOf(intent?.latest_charge)
  const charge = account.charges.get(id)
  if (!charge && wish.charge) throw noSuch('charge', id, 'charge')
  if (charge?.status !== 'succeeded') {
    throw invalid(
      `This PaymentIntent (${wish.payment_intent ?? id}) does not have a successful charge to refund.`,
    )
  }
  return charge
}
