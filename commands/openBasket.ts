import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { basketOf } from '../database/basketOf.ts'
import type { Basket, Holder } from '../database/basketOf.ts'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { orderNumberOf } from '../domain/order.ts'
import { giveUpOrder } from './giveUpOrder.ts'

/**
 * The basket of `holder`, to be changed: a draft, made now if there is none. What was placed and not paid is given
 * up, and a draft with the same things takes its place, so that no payment can meet another basket than
 * it was asked for. Holds the basket until the transaction ends.
 */
export async function openBasket(req: PayloadRequest, holder: Holder): Promise<string> {
  return withTx(req, async (tx) => {
    await lockRule(tx, `buyer:${holder.student ?? holder.basket ?? randomUUID()}`)
    const known = await basketOf(req, holder)
    if (known?.status === 'draft') return known.order

    const isFree = known !== null && (await giveUpOrder(tx, known.order))
    const order = await writeDraft(req, tx, { holder, like: isFree ? known : null })
    if (isFree) await copyItems(tx, { from: known.order, to: order })
    return order
  })
}

type Draft = { holder: Holder; like: Basket | null }

/** Raw, as neither orders nor their items have hooks. */
async function writeDraft(req: PayloadRequest, tx: Tx, { holder, like }: Draft): Promise<string> {
  const { currency, language } = await req.payload.findGlobal({ slug: 'school', depth: 0, req })
  const id = randomUUID()
  await tx.execute(sql`
    insert into orders (id, number, status, is_basket, student_id, email, name, country, offer_code,
                        total, currency, language)
    values (${id}, ${orderNumberOf(randomBytes(8))}, 'draft', true, ${holder.student},
            ${like?.email ?? null}, ${like?.name ?? null}, ${like?.country ?? null},
            ${like?.code ?? null}, 0, ${currency}, ${req.user?.language ?? language})`)
  return id
}

async function copyItems(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
  await tx.execute(sql`
    insert into order_items (order_id, kind, plan_id, service_id, lesson_pack_id, title, unit, quantity,
                             subtotal, total, created_at)
    select ${to}, kind, plan_id, service_id, lesson_pack_id, title, unit, quantity,
           unit * quantity, unit * quantity, created_at
    from order_items where order_id = ${from}`)
}
