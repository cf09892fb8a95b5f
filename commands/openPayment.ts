import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { lockRow } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import type { Currency } from '../domain/money.ts'
import { payableOrderStatuses } from '../domain/order.ts'
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
): Promise<({ kind: 'open' } & OpenPayment) | Refused> {
  const payment = await withTx(req, (tx) => takePayment(tx, provider, order))
  if (!payment) return refused('order-closed')

  try {
    const open = payment.externalId
      ? await provider.resume(payment.externalId)
      : await provider.create(payment)
    if (!payment.externalId) await noteExternalId(req, payment.payment, open.externalId)
    return { kind: 'open', ...open }
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
}

/** The payment of an order that can still be paid; a first one when it has none. */
async function takePayment(tx: Tx, { name }: PaymentProvider, order: string) {
  await lockRow(tx, 'orders', order)
  await tx.execute(sql`
    insert into payments (order_id, provider, status, amount, currency)
    select id, ${name}::enum_payments_provider, 'created', total, currency::text::enum_payments_currency
    from orders where id = ${order} and status::text in ${payableOrderStatuses}
      and not exists (select 1 from payments where order_id = orders.id
                      and payments.status in ('created', 'processing', 'failed'))`)
  const { rows } = await tx.execute<Row>(sql`
    select payments.id, external_id, number, total, orders.currency
    from payments join orders on orders.id = payments.order_id
    where order_id = ${order} and orders.status::text in ${payableOrderStatuses}
      and payments.status in ('created', 'failed')
    order by payments.created_at desc limit 1`)
  const [row] = rows
  if (!row) return null
  return {
    payment: row.id,
    externalId: row.external_id,
    money: { amount: Number(row.total), currency: row.currency },
    description: row.number,
  }
}

async function noteExternalId(req: PayloadRequest, payment: string, id: string): Promise<void> {
  await execute(
    req,
    sql`update payments set external_id = ${id} where id = ${payment} and external_id is null`,
  )
}
