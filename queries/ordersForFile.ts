import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, Where } from 'payload'
import { execute } from '../database/execute.ts'
import { inDecimals } from '../domain/money.ts'
import type { Order } from '../payload-types.ts'

/** One line of the file of orders. Amounts are in whole units with decimals; instants in ISO 8601. */
export type OrderLine = {
  number: string
  status: string
  placed: string
  paid: string
  email: string
  name: string
  country: string
  what: string
  subtotal: string
  discount: string
  tax: string
  total: string
  refunded: string
  currency: string
  invoices: string
}

const AT_ONCE = 500

/**
 * The orders a filter of the list lets through, the oldest first, some hundred at a time, with the rights of whoever
 * asks: so a file of any length fits into memory. Two statements for each hand.
 */
export async function* ordersForFile(
  req: PayloadRequest,
  where: Where,
): AsyncGenerator<OrderLine[]> {
  for (let page = 1; ; page++) {
    const { docs } = await req.payload.find({
      collection: 'orders',
      where,
      sort: ['createdAt', 'id'],
      joins: false,
      depth: 0,
      limit: AT_ONCE,
      page,
      overrideAccess: false,
      req,
    })
    if (docs.length > 0) yield await withItems(req, docs)
    if (docs.length < AT_ONCE) return
  }
}

async function withItems(req: PayloadRequest, orders: readonly Order[]): Promise<OrderLine[]> {
  const ids = `{${orders.map(({ id }) => id).join(',')}}`
  const { rows } = await execute<{ id: string; what: string; invoices: string }>(
    req,
    sql`
      select id,
        (select coalesce(string_agg(quantity || ' × ' || title, '; ' order by created_at, id), '')
         from order_items where order_id = orders.id) as what,
        (select coalesce(string_agg(number, ' ' order by year, sequence), '')
         from invoices where order_id = orders.id) as invoices
      from orders where id = any(${ids}::uuid[])`,
  )
  const more = new Map(rows.map((row) => [row.id, row]))
  return orders.map((order) => {
    const { currency } = order
    const units = (amount: number | null | undefined) =>
      inDecimals({ amount: amount ?? 0, currency })
    return {
      ...{ number: order.number, status: order.status, email: order.email ?? '' },
      placed: order.placedAt ?? order.createdAt,
      paid: order.paidAt ?? '',
      ...{ name: order.name ?? '', country: order.country ?? '' },
      what: more.get(order.id)?.what ?? '',
      subtotal: units(order.subtotal),
      discount: units(order.discount),
      tax: units(order.tax),
      total: units(order.total),
      refunded: units(order.refunded),
      currency,
      invoices: more.get(order.id)?.invoices ?? '',
    }
  })
}
