import type { Stripe } from 'stripe'
import type { Account } from './account.ts'
import type { Call } from './call.ts'
import { expanded } from './expand.ts'
import { listOf } from './lists.ts'
import { wanted } from './params.ts'
import { disputeOf } from './disputes.ts'
import { noSuch } from './problems.ts'
import { refund, refundOf } from './refunds.ts'
import { createRefund, listCharges, listEvents, listRefunds, retrieve } from './schemas.ts'

export const createRefundCall: Call = (account, params) => {
  const wish = wanted(createRefund, params)
  return expanded(account, refund(account, wish), wish.expand)
}

export const retrieveRefundCall: Call = (account, params, id) =>
  expanded(account, refundOf(account, id), wanted(retrieve, params).expand)

export const listRefundsCall: Call = (account, params) => {
  const { charge, payment_intent, ...paging } = wanted(listRefunds, params)
  const fitting = account.refunds
    .all()
    .filter((each) => charge === undefined || each.charge === charge)
    .filter((each) => payment_intent === undefined || each.payment_intent === payment_intent)
  return expanded(account, listOf('/v1/refunds', fitting, paging), paging.expand)
}

export const retrieveDisputeCall: Call = (account, params, id) =>
  expanded(account, disputeOf(account, id), wanted(retrieve, params).expand)

export const listDisputesCall: Call = (account, params) => {
  const { charge, payment_intent, ...paging } = wanted(listRefunds, params)
  const fitting = account.disputes
    .all()
    .filter((each) => charge === undefined || each.charge === charge)
    .filter((each) => payment_intent === undefined || each.payment_intent === payment_intent)
  return expanded(account, listOf('/v1/disputes', fitting, paging), paging.expand)
}

export const retrieveChargeCall: Call = (account, params, id) => {
  const charge = account.charges.get(id)
  if (!charge) throw noSuch('charge', id)
  return expanded(account, charge, wanted(retrieve, params).expand)
}

export const listChargesCall: Call = (account, params) => {
  const { payment_intent, ...paging } = wanted(listCharges, params)
  const fitting = account.charges
    .all()
    .filter((each) => payment_intent === undefined || each.payment_intent === payment_intent)
  return expanded(account, listOf('/v1/charges', fitting, paging), paging.expand)
}

export const retrieveMethodCall: Call = (account, _, id) => {
  const kept = account.methods.get(id)
  if (!kept) throw noSuch('PaymentMethod', id, 'payment_method')
  return kept.method
}

export const retrieveBalanceLineCall: Call = (account, _, id) => {
  const line = account.balance.get(id)
  if (!line) throw noSuch('balance transaction', id)
  return line
}

export const retrieveEventCall: Call = (account, _, id) => {
  const event = account.events.get(id)
  if (!event) throw noSuch('event', id)
  return withPending(account, event)
}

export const listEventsCall: Call = (account, params) => {
  const { type, types, delivery_success, ...paging } = wanted(listEvents, params)
  const wished = types ?? (type === undefined ? null : [type])
  const fitting = account.events
    .all()
    .filter((event) => !wished || wished.some((each) => fits(each, event.type)))
    .map((event) => withPending(account, event))
    .filter(
      ({ pending_webhooks }) =>
        delivery_success === undefined || delivery_success === (pending_webhooks === 0),
    )
  return listOf('/v1/events', fitting, paging)
}

/** `charge.*` stands for every type that begins so. */
function fits(wish: string, type: string): boolean {
  return wish.endsWith('*') ? type.startsWith(wish.slice(0, -1)) : type === wish
}

/** An event with the number of endpoints that have not taken it yet: one, or none. */
export function withPending(account: Account, event: Stripe.Event): Stripe.Event {
  const status = account.webhooks.of(event.id)?.status
  const isSettled = status === 'delivered' || status === 'unsent'
  return { ...event, pending_webhooks: isSettled ? 0 : 1 }
}
