import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { LiveLine, LivePrice } from '../database/livePrice.ts'
import type { SQL } from '../database/execute.ts'
import type { Tx } from '../database/withTx.ts'
import { orderNumberOf } from '../domain/order.ts'
import type { SellableKind } from '../domain/offerTerms.ts'
import type { Buyer } from './buyerOf.ts'

type Sale = { buyer: Buyer; price: LivePrice }

/**
 * A new order at this price, with its items, waiting for its payment: under the id the browser holds, unless that belongs
 * to another order already. Raw, as neither table has hooks.
 */
export async function writeOrder(
  tx: Tx,
  { id, buyer, price }: Sale & { id: string | null },
  now: Date,
): Promise<string> {
  const write = async (wanted: string) => {
    const { rows } = await tx.execute<{ id: string }>(sql`
      insert into orders (id, number, status, email, name, country, student_id, language, subtotal, discount,
                          tax, tax_included, total, currency, placed_at)
      values (${wanted}, ${orderNumberOf(randomBytes(8))}, 'awaiting-payment', ${buyer.email},
              ${buyer.name}, ${buyer.country}, ${buyer.student}, ${buyer.language}, ${price.subtotal},
              ${price.discount + price.credit}, ${price.tax}, ${price.terms.isIncluded},
              ${price.total}, ${price.currency}, ${now.toISOString()})
      on conflict (id) do nothing returning id`)
    return rows[0]?.id
  }
  const order = (id && (await write(id))) || (await write(randomUUID()))
  if (!order) throw new Error('The order could not be written.')

  for (const thing of price.things) {
    await tx.execute(sql`
      insert into order_items (order_id, kind, ${columnOf[thing.kind]}, title, unit, quantity, subtotal, total)
      values (${order}, ${thing.kind}::enum_order_items_kind, ${thing.id}, ${thing.title},
              ${thing.unit}, ${thing.quantity}, ${thing.unit * thing.quantity},
              ${thing.unit * thing.quantity})`)
    await writePrice(tx, {
      item: sql`order_id = ${order} and ${columnOf[thing.kind]} = ${thing.id}`,
      thing,
      price,
    })
  }
  return order
}

/** Makes a basket the order it is: at this price, waiting for its payment. */
export async function freezeBasket(
  tx: Tx,
  { basket, buyer, price }: Sale & { basket: string },
  now: Date,
): Promise<void> {
  for (const thing of price.things) {
    await writePrice(tx, {
      item: sql`order_id = ${basket} and ${columnOf[thing.kind]} = ${thing.id}`,
      thing,
      price,
    })
  }
  await tx.execute(sql`
    update orders set status = 'awaiting-payment', email = ${buyer.email},
      name = coalesce(${buyer.name}, name), country = coalesce(${buyer.country}, country),
      language = ${buyer.language}, subtotal = ${price.subtotal},
      discount = ${price.discount + price.credit}, tax = ${price.tax},
      tax_included = ${price.terms.isIncluded}, total = ${price.total},
      currency = ${price.currency}, placed_at = ${now.toISOString()}, updated_at = now()
    where id = ${basket} and status = 'draft'`)
}

/** The name and price of that day; what a line was once shown at does not count. */
async function writePrice(
  tx: Tx,
  { item, thing, price }: { item: SQL; thing: LiveLine; price: LivePrice },
): Promise<void> {
  const line = thing.price
  if (!line) throw new Error(`${thing.title} has no price.`)
  await tx.execute(sql`
    update order_items set title = ${thing.title}, unit = ${thing.unit}, quantity = ${thing.quantity},
      subtotal = ${line.subtotal}, discount = ${line.discount}, credit = ${line.credit},
      tax_rate = ${price.terms.basisPoints}, tax = ${line.tax}, total = ${line.total},
      upgrades_id = ${thing.upgrades?.orderItem ?? null}, updated_at = now()
    where ${item}`)
}

/** Where an order item says what it is; a lesson says it by its booking. */
const columnOf: Record<SellableKind, SQL> = {
  plan: sql`plan_id`,
  service: sql`service_id`,
  'lesson-pack': sql`lesson_pack_id`,
  lesson: sql`id`,
}
