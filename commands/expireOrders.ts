import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { idleBasketDays } from '../domain/basket.ts'
import { placedOrderStatuses, unpaidOrderHours } from '../domain/order.ts'

const HOUR = 60 * 60 * 1000

/**
 * Ends the orders nobody has paid for a day, and gives back their offers. Their payments are called off at the
 * provider by the next look-up; one that nobody ever was given the means to pay ends here. Baskets are
 * kept for longer.
 */
export async function expireOrders(req: PayloadRequest, now: Date): Promise<void> {
  const before = new Date(now.getTime() - unpaidOrderHours * HOUR)
  await withTx(req, async (tx) => {
    await tx.execute(sql`
      update orders set status = 'expired', updated_at = now()
      where status::text in ${placedOrderStatuses}
        and coalesce(placed_at, created_at) < ${before.toISOString()}
        and not exists (select 1 from payments
                        where order_id = orders.id and payments.status = 'processing')`)
    await tx.execute(sql`
      update payments set status = 'cancelled', updated_at = now()
      from orders where orders.id = order_id and orders.status = 'expired'
        and payments.status = 'created' and external_id is null`)
    await tx.execute(sql`
      update offer_uses set status = 'released', updated_at = now()
      from orders where orders.id = order_id and orders.status = 'expired'
        and offer_uses.status = 'reserved'`)
    await dropIdleBaskets(tx, now)
  })
}

/** A draft was never more than a wish, so it may go. */
async function dropIdleBaskets(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - idleBasketDays * 24 * HOUR)
  const idle = sql`select id from orders
    where is_basket and status = 'draft' and updated_at < ${before.toISOString()}`
  await tx.execute(sql`delete from order_items where order_id in (${idle})`)
  await tx.execute(sql`delete from orders where id in (${idle})`)
}
