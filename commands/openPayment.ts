import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { lockRow } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import type { Currency } from '../domain/money.ts'
import { placedOrderStatuses } from '../domain/order.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import type { OpenPayment, PaymentProvider } from '../providers/payments/provider.ts'

/**
 * What a browser needs to pay an order. An order has one payment, however often it is asked for: its row
 * stands before the provider is asked, and the provider knows it by the id of that row.
 */
export async function openPayment(
  req: PayloadRequest,
  provider: PaymentProvider,
  order: string,
): Promise<({ kind: 'open'; buyer: Buyer } & OpenPayment) | Refused> {
  const payment = await withTx(req, (tx) => takePayment(tx, provider, order))
  if (!payment) return refused('order-closed')

  try {
    const { buyer: _, externalId, ...ask } = payment
    const open = externalId ? await provider.resume(externalId) : await provider.create(ask)
    if (!externalId) await noteExternalId(req, payment.payment, open.externalId)
    return { kind: 'open', buyer: payment.buyer, ...open }
  } catch (err) {
    req.payload.logger.error({ msg: 'a payment could not be opened', err, order })
    return refused('payment-service-away')
  }
}

type Row = {
  id: string
  external_id: string | null
  number: string
  total: string
  currency: Currency
  name: string | null
  email: string | null
  country: string | null
}

/** Who pays, as far as the order says; the form of the provider asks for what it lacks. */
type Buyer = { name: string | null; email: string | null; country: string | null }

/** The payment of an order that can still be paid; a first one when it has none. */
async function takePayment(tx: Tx, { name }: PaymentProvider, order: string) {
  await lockRow(tx, 'orders', order)
  await tx.execute(sql`
    insert into payments (order_id, provider, status, amount, currency)
    select id, ${name}::enum_payments_provider, 'created', total, currency::text::enum_payments_currency
    from orders where id = ${order} and status::text in ${placedOrderStatuses}
      and not exists (select 1 from payments where order_id = orders.id
                      and payments.status in ('created', 'processing', 'failed'))`)
  const { rows } = await tx.execute<Row>(sql`
    select payments.id, external_id, number, total, orders.currency,
      orders.name, orders.email, orders.country
    from payments join orders on orders.id = payments.order_id
    where order_id = ${order} and orders.status::text in ${placedOrderStatuses}
      and payments.status in ('created', 'failed')
    order by payments.created_at desc limit 1`)
  const [row] = rows
  if (!row) return null
  return {
    payment: row.id,
    externalId: row.external_id,
    money: { amount: Number(row.total), currency: row.currency },
    description: row.number,
    buyer: { name: row.name, email: row.email, country: row.country },
  }
}

async function noteExternalId(req: PayloadRequest, payment: string, id: string): Promise<void> {
  await execute(
    req,
    sql`update payments set external_id = ${id} where id = ${payment} and external_id is null`,
  )
}
