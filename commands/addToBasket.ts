import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Holder } from '../database/basketOf.ts'
import type { SQL } from '../database/execute.ts'
import { thingOnSale } from '../database/thingsToPrice.ts'
import type { WantedThing } from '../database/thingsToPrice.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { mostLines, mostOf, quantityOf } from '../domain/basket.ts'
import type { BasketKind } from '../domain/basket.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { openBasket } from './openBasket.ts'

type Ask = { holder: Holder; kind: BasketKind; slug: string; quantity: number }

/**
 * Puts something into a basket; what lies there already becomes more, up to the most of its kind. The
 * price is that of whenever the basket is looked at.
 */
export async function addToBasket(
  req: PayloadRequest,
  { holder, kind, slug, quantity }: Ask,
): Promise<{ kind: 'changed'; basket: string } | Refused> {
  const wanted = quantityOf(kind, quantity)
  if (wanted === 0) return refused('invalid-input')

  return withTx<{ kind: 'changed'; basket: string } | Refused>(req, async (tx) => {
    const thing = await thingOnSale(req, { kind, slug })
    if (!thing) return refused('thing-gone')

    const basket = await openBasket(req, holder)
    if (!(await putIn(tx, { basket, kind, thing, quantity: wanted }))) return refused('basket-full')
    await tx.execute(sql`update orders set updated_at = now() where id = ${basket}`)
    return { kind: 'changed', basket }
  })
}

type Line = { basket: string; kind: BasketKind; thing: WantedThing; quantity: number }

/** False when there is no room for another line. */
async function putIn(tx: Tx, { basket, kind, thing, quantity }: Line): Promise<boolean> {
  const column = columnOf[kind]
  const { rows } = await tx.execute(sql`
    update order_items set unit = ${thing.unit}, quantity = n, subtotal = ${thing.unit} * n,
      total = ${thing.unit} * n, updated_at = now()
    from (select least(quantity + ${quantity}, ${mostOf[kind]}) as n from order_items
          where order_id = ${basket} and ${column} = ${thing.id}) as wanted
    where order_id = ${basket} and ${column} = ${thing.id} returning id`)
  if (rows.length > 0) return true

  const added = await tx.execute(sql`
    insert into order_items (order_id, kind, ${column}, title, unit, quantity, subtotal, total)
    select ${basket}, ${kind}::enum_order_items_kind, ${thing.id}, ${thing.title}, ${thing.unit},
      ${quantity}, ${thing.unit * quantity}, ${thing.unit * quantity}
    where (select count(*) from order_items where order_id = ${basket}) < ${mostLines}
    returning id`)
  return added.rows.length > 0
}

const columnOf: Record<BasketKind, SQL> = {
  plan: sql`plan_id`,
  service: sql`service_id`,
  'lesson-pack': sql`lesson_pack_id`,
}
