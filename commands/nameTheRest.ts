import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'
import { givenBack } from './givenBack.ts'

/**
 * Once all money of an order has gone back, the refund that took the last of it stands for whatever no refund has
 * named: part went back at the provider's, for nothing in particular, and now it is clear what for. Answers those
 * items; none while money is left, and never one that cost nothing.
 */
export async function nameTheRest(
  tx: Tx,
  { refund, order }: { refund: string; order: string },
): Promise<string[]> {
  const { rows } = await tx.execute<{ item: string }>(sql`
    insert into refunds_lines (_order, _parent_id, id, item_id, amount)
    select (select count(*) from refunds_lines where _parent_id = ${refund})
        + row_number() over (order by item.created_at, item.id),
      ${refund}, gen_random_uuid()::text, item.id, 0
    from order_items item join orders on orders.id = item.order_id
    where orders.id = ${order} and orders.status = 'refunded' and item.total > 0
      and not exists (select from refunds_lines line join refunds on refunds.id = line._parent_id
                      where line.item_id = item.id and ${givenBack})
    returning item_id as item`)
  return rows.map(({ item }) => item)
}
