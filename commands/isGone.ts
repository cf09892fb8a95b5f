import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'

/**
 * Whether an order that was over has been paid too late: something in it is no longer sold. An order that is
 * not over keeps what it was placed for, whatever the school sells meanwhile.
 */
export async function isGone(tx: Tx, order: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from orders
    join order_items item on item.order_id = orders.id
    left join plans on plans.id = item.plan_id
    left join services on services.id = item.service_id
    left join lesson_packs pack on pack.id = item.lesson_pack_id
    where orders.id = ${order} and orders.status in ('expired', 'cancelled')
      and coalesce(plans.active, services.active, pack.active, false) is not true
    limit 1`)
  return rows.length > 0
}
