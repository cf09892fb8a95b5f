import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { basketOf } from '../database/basketOf.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { mostOf } from '../domain/basket.ts'
import { openBasket } from './openBasket.ts'

/**
 * Puts what a visitor had in their basket into that of the student they turned out to be: the same thing in both
 * becomes as many together, and the student's own offer code stays. Done again, it changes nothing.
 */
export async function mergeBasket(
  req: PayloadRequest,
  { student, basket }: { student: string; basket: string },
): Promise<void> {
  const visitor = { student: null, basket }
  if (!(await basketOf(req, visitor))) return

  await withTx(req, async (tx) => {
    const theirs = await openBasket(req, visitor)
    const own = await openBasket(req, { student, basket: null })
    await addUp(tx, { from: theirs, to: own })
    await tx.execute(sql`
      update order_items set order_id = ${own} where order_id = ${theirs}
        and not exists (select 1 from order_items mine where mine.order_id = ${own} and ${isSameThing})`)
    await tx.execute(sql`
      update orders set updated_at = now(), offer_code =
        coalesce(offer_code, (select offer_code from orders theirs where theirs.id = ${theirs}))
      where id = ${own}`)
    await tx.execute(sql`delete from order_items where order_id = ${theirs}`)
    await tx.execute(sql`delete from orders where id = ${theirs}`)
  })
}

const isSameThing = sql`coalesce(mine.plan_id, mine.service_id, mine.lesson_pack_id)
  = coalesce(order_items.plan_id, order_items.service_id, order_items.lesson_pack_id)`

async function addUp(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
  await tx.execute(sql`
    update order_items mine set quantity = n, subtotal = mine.unit * n, total = mine.unit * n
    from (
      select own.id, least(own.quantity + order_items.quantity, case own.kind
          when 'service' then ${mostOf.service} when 'lesson-pack' then ${mostOf['lesson-pack']}
          else 1 end) as n
      from order_items own join order_items on order_items.order_id = ${from}
        and own.kind = order_items.kind
        and coalesce(own.plan_id, own.service_id, own.lesson_pack_id)
          = coalesce(order_items.plan_id, order_items.service_id, order_items.lesson_pack_id)
      where own.order_id = ${to}) as summed
    where mine.id = summed.id`)
}
