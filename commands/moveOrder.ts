import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'
import { whatMayBecome } from '../domain/moves.ts'
import { orderMoves } from '../domain/order.ts'
import type { OrderStatus } from '../domain/order.ts'
import type { PaymentStatus } from '../domain/payment.ts'

/** What an order becomes when its payment has. Paid it becomes by being fulfilled. */
const orderAfter: Partial<Record<PaymentStatus, OrderStatus>> = {
  created: 'awaiting-payment',
  processing: 'awaiting-payment',
  failed: 'failed',
  cancelled: 'cancelled',
  review: 'review',
}

/** Moves an order after its payment, where it may go there; an order that is paid stays so. */
export async function moveOrder(tx: Tx, order: string, payment: PaymentStatus): Promise<void> {
  const to = orderAfter[payment]
  if (!to) return
  await tx.execute(sql`
    update orders set status = ${to}::enum_orders_status, updated_at = now()
    where id = ${order} and status::text in ${whatMayBecome(orderMoves, to)}`)
}
