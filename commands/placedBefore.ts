import { sql } from '@payloadcms/db-postgres'
import type { LivePrice } from '../database/livePrice.ts'
import type { WantedThing } from '../database/thingsToPrice.ts'
import type { Tx } from '../database/withTx.ts'
import { placedOrderStatuses } from '../domain/order.ts'
import type { Buyer } from './buyerOf.ts'

/** A student's own order of one thing wherever they began it, a guest's by what their browser shows. */
export async function latestOrderOf(
  tx: Tx,
  { student, order, thing }: { student: string | null; order: string | null; thing: WantedThing },
): Promise<string | null> {
  const whose = student
    ? sql`orders.student_id = ${student}`
    : sql`orders.id = ${order}::uuid and orders.student_id is null`
  const { rows } = await tx.execute<{ id: string }>(sql`
    select orders.id from orders
    where ${whose} and not is_basket and orders.status::text in ${placedOrderStatuses}
      and (select array_agg(coalesce(plan_id, service_id, lesson_pack_id)) from order_items
           where order_id = orders.id) = array[${thing.id}]::uuid[]
      and not exists (select 1 from payments
                      where order_id = orders.id and payments.status = 'processing')
    order by orders.created_at desc, orders.id limit 1 for update`)
  return rows[0]?.id ?? null
}

/**
 * Whether an order that was placed is still, line by line, what it would be now; then it is written to the address of
 * this time. What it holds of offers, it holds already.
 */
export async function isAsPlaced(
  tx: Tx,
  { order, buyer, price }: { order: string; buyer: Buyer; price: LivePrice },
): Promise<boolean> {
  const { rows: items } = await tx.execute<Item>(sql`
    select coalesce(plan_id, service_id, lesson_pack_id) as id, quantity, unit, discount, credit, tax, total
    from order_items where order_id = ${order}`)
  const wanted = price.things.map(({ id, quantity, unit, price: line }) =>
    [id, quantity, unit, line?.discount, line?.credit, line?.tax, line?.total].join(' '),
  )
  const placed = items.map(({ id, quantity, unit, discount, credit, tax, total }) =>
    [id, ...[quantity, unit, discount, credit, tax, total].map(Number)].join(' '),
  )
  if (wanted.sort().join() !== placed.sort().join()) return false

  const { email, name, country } = buyer
  const { rows } = await tx.execute(sql`
    update orders set email = ${email}, name = coalesce(${name}, name),
      country = coalesce(${country}, country), updated_at = now()
    where id = ${order} and status::text in ${placedOrderStatuses}
      and total = ${price.total} and currency::text = ${price.currency}
      and (student_id is not null or email = ${email} or not exists (
        select 1 from offer_uses where order_id = orders.id))
    returning id`)
  return rows.length === 1
}

type Item = Record<'id' | 'quantity' | 'unit' | 'discount' | 'credit' | 'tax' | 'total', string>
