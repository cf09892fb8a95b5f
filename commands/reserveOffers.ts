import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'
import { unpaidOrderHours } from '../domain/order.ts'
import { giveUpOrder } from './giveUpOrder.ts'

const HOUR = 60 * 60 * 1000

type Ask = {
  order: string
  buyer: { student: string | null; email: string }
  offers: readonly { offer: string; amount: number }[]
}

/**
 * Holds the offers of an order until the order would end, so that nobody else gets the last of them. What a student
 * has begun elsewhere with the same offers is given up. Whoever calls this has counted under `lockOffers`.
 */
export async function reserveOffers(tx: Tx, { order, buyer, offers }: Ask, now: Date) {
  await tx.execute(sql`delete from offer_uses where order_id = ${order} and status <> 'used'`)
  const until = new Date(now.getTime() + unpaidOrderHours * HOUR).toISOString()
  for (const { offer, amount } of offers) {
    await tx.execute(sql`
      insert into offer_uses (offer_id, order_id, student_id, email, amount, status, reserved_until)
      values (${offer}, ${order}, ${buyer.student}, ${buyer.email}, ${amount}, 'reserved', ${until})`)
    if (buyer.student) await giveUpOthers(tx, { order, offer, student: buyer.student })
  }
}

async function giveUpOthers(tx: Tx, ask: { order: string; offer: string; student: string }) {
  const { rows } = await tx.execute<{ order_id: string }>(sql`
    select order_id from offer_uses
    where offer_id = ${ask.offer} and student_id = ${ask.student} and status = 'reserved'
      and order_id <> ${ask.order}
      and not exists (select 1 from payments where payments.order_id = offer_uses.order_id
                      and payments.status = 'processing')`)
  for (const { order_id } of rows) await giveUpOrder(tx, order_id)
}
