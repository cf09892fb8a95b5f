import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'
import { giveUpOrder } from './giveUpOrder.ts'

type Ask = {
  student: string
  offers: readonly { offer: string }[]
  /** The order that is placed, when it was begun before. */
  order: string | null
}

/**
 * Gives up what a student has begun elsewhere with the same limited offers, for a price is reckoned as if they had
 * not. False when one of these has been paid meanwhile: then the offer is used, and the price another.
 */
export async function giveUpOthers(tx: Tx, { student, offers, order }: Ask): Promise<boolean> {
  const wanted = ['', ...offers.map(({ offer }) => offer)]
  const { rows } = await tx.execute<{ order_id: string }>(sql`
    select distinct order_id from offer_uses join offers on offers.id = offer_id
    where offer_id::text in ${wanted}
      and (limit_total is not null or limit_per_customer is not null)
      and student_id = ${student} and status = 'reserved'
      and order_id is distinct from ${order}::uuid
      and not exists (select 1 from payments where payments.order_id = offer_uses.order_id
                      and payments.status = 'processing')
    order by order_id`)
  let areFree = true
  for (const { order_id } of rows) {
    areFree = (await giveUpOrder(tx, order_id)) && areFree
  }
  return areFree
}
