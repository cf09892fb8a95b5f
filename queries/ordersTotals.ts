import type { Payload, Where } from 'payload'
import type { Currency } from '../domain/money.ts'
import type { User } from '../payload-types.ts'

export type OrdersTotal = { currency: Currency; count: number; paid: number; refunded: number }

const MOST = 20_000

/**
 * What the paid orders that a filter lets through come to, by currency, with the rights of whoever asks. Of the newest
 * `MOST`. One statement.
 */
export async function ordersTotals(
  payload: Payload,
  user: User,
  where: Where,
): Promise<OrdersTotal[]> {
  const { docs } = await payload.find({
    collection: 'orders',
    where: { and: [where, { paidAt: { exists: true } }] },
    select: { total: true, refunded: true, currency: true },
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
    joins: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const totals = new Map<Currency, OrdersTotal>()
  for (const { currency, total, refunded } of docs) {
    const sum = totals.get(currency) ?? { currency, count: 0, paid: 0, refunded: 0 }
    totals.set(currency, {
      currency,
      count: sum.count + 1,
      paid: sum.paid + total,
      refunded: sum.refunded + (refunded ?? 0),
    })
  }
  return [...totals.values()]
}
