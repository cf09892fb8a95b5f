import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'
import { orderAfterRefunds } from '../domain/refund.ts'
import { givenBack } from './givenBack.ts'

/**
 * What has been given back of an order, its items and its payments, counted anew from the refunds; a paid
 * order is then called after it. What was paid late or twice was never the order's.
 */
export async function countRefunds(tx: Tx, order: string): Promise<void> {
  await tx.execute(sql`
    update payments set refunded = least(amount, (
        select coalesce(sum(refunds.amount), 0) from refunds
        where refunds.payment_id = payments.id and ${givenBack})), updated_at = now()
    where order_id = ${order}`)
  await tx.execute(sql`
    update order_items set refunded = least(total, (
        select coalesce(sum(line.amount), 0) from refunds_lines line
        join refunds on refunds.id = line._parent_id
        where line.item_id = order_items.id and ${givenBack})), updated_at = now()
    where order_id = ${order}`)
  const { rows } = await tx.execute<{ total: string; refunded: string }>(sql`
    update orders set refunded = (
        select coalesce(sum(refunds.amount), 0) from refunds
        where refunds.order_id = orders.id and ${givenBack}
          and not exists (select from refunds surplus where surplus.payment_id = refunds.payment_id
                          and surplus.cause in ('late', 'paid-twice'))),
      updated_at = now()
    where id = ${order} and status in ('paid', 'partly-refunded', 'refunded')
    returning total, refunded`)
  const [row] = rows
  if (!row) return
  const status = orderAfterRefunds({ total: Number(row.total), refunded: Number(row.refunded) })
  await tx.execute(
    sql`update orders set status = ${status}::enum_orders_status where id = ${order}`,
  )
}
