import type { Currency, Money } from './money.ts'
import { money, sum } from './money.ts'
import type { Moves } from './moves.ts'
import { readableSigns } from './readableSigns.ts'

/** An order from the basket to its end. Only its payment makes it paid, only a refund refunded. */
export const orderMoves = {
  draft: ['awaiting-payment', 'expired'],
  'awaiting-payment': ['paid', 'failed', 'cancelled', 'expired', 'review'],
  failed: ['awaiting-payment', 'paid', 'cancelled', 'expired', 'review'],
  cancelled: ['paid', 'review'],
  expired: ['paid', 'review'],
  review: ['paid', 'refunded', 'cancelled'],
  paid: ['partly-refunded', 'refunded'],
  'partly-refunded': ['refunded'],
  refunded: [],
} as const satisfies Moves

export type OrderStatus = keyof typeof orderMoves

export const orderStatuses = Object.keys(orderMoves) as OrderStatus[]

/** Those that can still be paid where they were begun. */
export const payableOrderStatuses = [
  'draft',
  'awaiting-payment',
  'failed',
] as const satisfies OrderStatus[]

/** Those of them whose price stands. A draft is priced anew whenever it is looked at, and cannot be paid. */
export const placedOrderStatuses = ['awaiting-payment', 'failed'] as const satisfies OrderStatus[]

/** An order that nobody paid for so long is over. Its payment is called off. */
export const unpaidOrderHours = 24

export type Line = { unit: Money; quantity: number }

/** What a line costs. Throws a RangeError unless the quantity is a whole number from 1 to 100. */
export function lineTotal({ unit, quantity }: Line): Money {
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 100) {
    throw new RangeError('A line has between 1 and 100 of its thing.')
  }
  return money(unit.amount * quantity, unit.currency)
}

/** What all lines cost together, in the currency of the order. No lines cost nothing. */
export const orderTotal = (lines: readonly Line[], currency: Currency): Money =>
  sum(lines.map(lineTotal), currency)

/** What the school calls an order when it speaks to people, from at least eight random bytes. */
export function orderNumberOf(bytes: Uint8Array): string {
  const signs = readableSigns(bytes, 8)
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}
