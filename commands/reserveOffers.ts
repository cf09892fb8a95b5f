import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'
import { unpaidOrderHours } from '../domain/order.ts'

const HOUR = 60 * 60 * 1000

type Ask = {
  order: string
  buyer: { student: string | null; email: string }
  offers: readonly { offer: string; amount: number }[]
}

/**
 * Holds the offers of an order until the order would end, so that nobody else gets the last of them. Whoever calls
 * this has counted under `lockOffers`.
 */
export async function reserveOffers(
  tx: Tx,
  { order, buyer, offers }: Ask,
  now: Date,
): Promise<void> {
  await tx.execute(sql`delete from offer_uses where order_id = ${order} and status <> 'used'`)
  const until = new Date(now.getTime() + unpaidOrderHours * HOUR).toISOString()
  for (const { offer, amount } of offers) {
    await tx.execute(sql`
      insert into offer_uses (offer_id, order_id, student_id, email, amount, status, reserved_until)
      values (${offer}, ${order}, ${buyer.student}, ${buyer.email}, ${amount}, 'reserved', ${until})`)
  }
}
