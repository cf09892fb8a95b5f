import { stepOf } from './money.ts'
import type { Money } from './money.ts'
import { canMove } from './moves.ts'
import type { Moves } from './moves.ts'
import { refused } from './refusals.ts'
import type { Refused } from './refusals.ts'

/** Money on its way back. A refund that succeeded may still fail later, at the bank. */
export const refundMoves = {
  pending: ['requires-action', 'succeeded', 'failed', 'cancelled'],
  'requires-action': ['pending', 'succeeded', 'failed', 'cancelled'],
  succeeded: ['failed'],
  failed: [],
  cancelled: [],
} as const satisfies Moves

export type RefundStatus = keyof typeof refundMoves

export const refundStatuses = Object.keys(refundMoves) as RefundStatus[]

/** Those whose money is gone, or may be any moment: nobody may give it back a second time. */
export const liveRefundStatuses = [
  'pending',
  'requires-action',
  'succeeded',
] as const satisfies RefundStatus[]

/** Why money goes back: somebody decided it, it came too late, it came twice, or a bank took it. */
export const refundCauses = ['asked', 'late', 'paid-twice', 'dispute'] as const
export type RefundCause = (typeof refundCauses)[number]

/** What a provider says of a refund, in our words. */
export type RefundNews = {
  /** The provider's event, or `look-up:<refund>:<status>` when we asked. Heard once, done once. */
  id: string
  provider: string
  /** Null when the provider refused to begin. */
  externalId: string | null
  /** Our own refund, as we gave it to the provider; null when somebody gave the money back over there. */
  refund: string | null
  /** Our own payment; null when it is not of ours. */
  payment: string | null
  /** The provider's name of that payment; null when the provider refused to begin. */
  paymentExternalId: string | null
  status: RefundStatus
  money: { amount: number; currency: string }
  /** The provider's word for why it failed, as `expired_or_canceled_card`. */
  problem: string | null
}

/**
 * Whether the money counts as given back: from the moment the provider has accepted it, for then it is the
 * bank's to hurry, and until it fails. Access ends and comes back with this, and with nothing else.
 */
export const isGivenBack = (refund: { status: RefundStatus; externalId: string | null }): boolean =>
  refund.externalId !== null && liveRefundStatuses.some((status) => status === refund.status)

/** Whether news of `to` moves a refund. What a bank takes in a dispute it may give back, and take again. */
export const canRefundMove = (
  refund: { status: RefundStatus; cause: RefundCause },
  to: RefundStatus,
): boolean =>
  refund.cause === 'dispute' ? refund.status !== to : canMove(refundMoves, refund.status, to)

/** What was paid, for what, and what of it has gone back or is about to. Amounts are in minor units. */
export type Paid = {
  money: Money
  items: readonly { id: string; total: number; isUpgraded: boolean }[]
  /** Those that are live; the provider may not have accepted them yet. */
  refunds: readonly { amount: number; items: readonly string[]; isGivenBack: boolean }[]
}

type Refundable = {
  id: string
  amount: number
  /** It had a price, and nothing of it is left: that went back without us, nobody said for what. */
  isSpent: boolean
}

/** What a refund of all would give back: the items that are left, each whole, and all money that is. */
export function refundable({ money, items, refunds }: Paid): {
  left: Money
  items: Refundable[]
} {
  const given = refunds.reduce((sum, { amount }) => sum + amount, 0)
  const left = Math.max(money.amount - given, 0)
  const gone = new Set(refunds.flatMap((refund) => refund.items))
  let rest = left
  const open = items
    .filter(({ id }) => !gone.has(id))
    .map(({ id, total }) => {
      const amount = Math.min(total, rest)
      rest -= amount
      return { id, amount, isSpent: amount === 0 && total > 0 }
    })
  return { left: { ...money, amount: left }, items: open }
}

export type PlannedRefund = {
  kind: 'refund'
  money: Money
  lines: { item: string; amount: number }[]
}

/**
 * The refund of what is asked for: whole items, or all that is left of the order. Never more than was paid,
 * and in steps the currency knows, rounded down. An item somebody has upgraded from is part of the price of
 * the other, which has to go back first. With the last of the money goes whatever it had paid for.
 */
export function planRefund(paid: Paid, asked: 'all' | readonly string[]): PlannedRefund | Refused {
  const { left, items } = refundable(paid)
  const isAll = asked === 'all' || items.every(({ id }) => asked.includes(id))
  const chosen = isAll ? items : withSpent(items, asked)
  if (asked !== 'all' && asked.some((id) => !items.some((item) => item.id === id))) {
    return refused('already-refunded')
  }
  const upgraded = paid.items.filter(({ isUpgraded }) => isUpgraded).map(({ id }) => id)
  if (chosen.some(({ id }) => upgraded.includes(id))) return refused('upgraded-since')

  const sum = chosen.reduce((total, { amount }) => total + amount, 0)
  const step = stepOf(left.currency)
  const amount = isAll ? left.amount : Math.floor(sum / step) * step
  if (amount === 0) return refused('nothing-to-refund')
  const lines = chosen.map((line) => ({ item: line.id, amount: line.amount }))
  return { kind: 'refund', money: { ...left, amount }, lines }
}

/** What is asked for; and if that is all the money there is, what nothing is left of as well. */
export function withSpent<Item extends Refundable>(
  items: Item[],
  asked: readonly string[],
): Item[] {
  const stays = items.some(({ id, amount }) => amount > 0 && !asked.includes(id))
  return items.filter(({ id, isSpent }) => asked.includes(id) || (isSpent && !stays))
}

/**
 * The items a sum stands for that went back without us: all of them if it is all, and none otherwise. What
 * we have only decided does not count, for the provider will refuse it now.
 */
export function itemsBehind(paid: Paid, amount: number): { item: string; amount: number }[] {
  const accepted = paid.refunds.filter((refund) => refund.isGivenBack)
  const { left, items } = refundable({ ...paid, refunds: accepted })
  if (amount < left.amount) return []
  return items.map((item) => ({ item: item.id, amount: item.amount }))
}

/** What a paid order is when so much of it has been given back. */
export function orderAfterRefunds(order: {
  total: number
  refunded: number
}): 'paid' | 'partly-refunded' | 'refunded' {
  if (order.refunded === 0) return 'paid'
  return order.refunded < order.total ? 'partly-refunded' : 'refunded'
}
