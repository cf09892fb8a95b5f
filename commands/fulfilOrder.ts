import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { whatMayBecome } from '../domain/moves.ts'
import { orderMoves } from '../domain/order.ts'
import { notify } from '../notifications/notify.ts'
import { accessCodeFor, accessCodeHash } from './accessCodeSecret.ts'
import { grantPlan } from './grantPlan.ts'

/**
 * Gives what an order was placed for, and makes it paid: a student's courses are open, and whoever has no
 * account gets an access code for each item. False when the order cannot become paid (any more); then
 * nothing was changed, so whoever calls it second gives nothing twice.
 */
export async function fulfilOrder(req: PayloadRequest, order: string, now: Date): Promise<boolean> {
  return withTx(req, async (tx) => {
    const paid = await makePaid(tx, order, now)
    if (!paid) return false

    for (const item of await itemsOf(tx, order)) {
      if (paid.student_id === null) await makeAccessCode(req, tx, item)
      else {
        const source = { orderItem: item.id }
        await grantPlan(req, { student: paid.student_id, plan: item.plan_id, source }, now)
      }
    }
    await notify(req, { kind: 'order-paid', order })
    return true
  })
}

async function makePaid(tx: Tx, order: string, now: Date) {
  const { rows } = await tx.execute<{ student_id: string | null }>(sql`
    update orders set status = 'paid', paid_at = ${now.toISOString()}, updated_at = now()
    where id = ${order} and status::text in ${whatMayBecome(orderMoves, 'paid')}
    returning student_id`)
  return rows[0]
}

type Item = { id: string; plan_id: string }

async function itemsOf(tx: Tx, order: string): Promise<Item[]> {
  const { rows } = await tx.execute<Item>(sql`
    select id, plan_id from order_items
    where order_id = ${order} and plan_id is not null order by created_at, id`)
  return rows
}

/** The hash has to know the id beforehand, so the row is written in SQL; access codes have no hooks. */
async function makeAccessCode(req: PayloadRequest, tx: Tx, item: Item): Promise<void> {
  const { secret } = req.payload
  const id = randomUUID()
  const hash = accessCodeHash(secret, accessCodeFor(secret, { id, version: 1 }))
  await tx.execute(sql`
    insert into access_codes (id, order_item_id, plan_id, version, code_hash)
    values (${id}, ${item.id}, ${item.plan_id}, 1, ${hash})`)
}
