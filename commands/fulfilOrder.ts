import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { whatMayBecome } from '../domain/moves.ts'
import type { SellableKind } from '../domain/offerTerms.ts'
import { orderMoves } from '../domain/order.ts'
import { notify } from '../notifications/notify.ts'
import { fulfilLessonPack } from './fulfilLessonPack.ts'
import { fulfilPlan } from './fulfilPlan.ts'
import { fulfilService } from './fulfilService.ts'
import { issueInvoice } from './issueInvoice.ts'
import { useOffers } from './useOffers.ts'

/** An order item that is to be given, and to whom. */
export type DueItem = {
  id: string
  order: string
  title: string
  quantity: number
  plan: string | null
  lessonPack: string | null
  /** Null for a guest. */
  student: string | null
}

/** Gives one item, and nothing if it was given before. False when it cannot be given. */
export type Fulfil = (req: PayloadRequest, item: DueItem, now: Date) => Promise<boolean>

const fulfilments: Record<SellableKind, Fulfil> = {
  plan: fulfilPlan,
  service: fulfilService,
  'lesson-pack': fulfilLessonPack,
  lesson: () => Promise.resolve(false), // lessons are not sold yet
}

/**
 * Gives what an order was placed for, makes it paid, and writes its invoice. False when the order cannot become
 * paid (any more); then nothing was changed, so whoever calls it second gives nothing twice. An item that cannot
 * be given is left without `fulfilledAt`, and mentors are told to look.
 */
export async function fulfilOrder(req: PayloadRequest, order: string, now: Date): Promise<boolean> {
  return withTx(req, async (tx) => {
    if (!(await makePaid(tx, order, now))) return false

    await useOffers(tx, order)
    let hasAll = true
    for (const { kind, ...item } of await itemsOf(tx, order)) {
      const isGiven = await fulfilments[kind](req, item, now)
      if (isGiven) await noteFulfilled(tx, item.id, now)
      else hasAll = false
    }
    await issueInvoice(req, order, now)
    await notify(req, { kind: 'order-paid', order })
    if (!hasAll) await notify(req, { kind: 'order-review', order })
    return true
  })
}

async function makePaid(tx: Tx, order: string, now: Date): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    update orders set status = 'paid', paid_at = ${now.toISOString()}, is_basket = false,
      updated_at = now()
    where id = ${order} and status::text in ${whatMayBecome(orderMoves, 'paid')}
    returning id`)
  return rows.length === 1
}

type Row = Omit<DueItem, 'quantity'> & { kind: SellableKind; quantity: string }

async function itemsOf(tx: Tx, order: string): Promise<(DueItem & { kind: SellableKind })[]> {
  const { rows } = await tx.execute<Row>(sql`
    select item.id, item.order_id as order, item.kind, item.title, item.quantity,
      item.plan_id as plan, item.lesson_pack_id as "lessonPack", orders.student_id as student
    from order_items item join orders on orders.id = item.order_id
    where item.order_id = ${order} and item.fulfilled_at is null
    order by item.created_at, item.id`)
  return rows.map((row) => ({ ...row, quantity: Number(row.quantity) }))
}

async function noteFulfilled(tx: Tx, item: string, now: Date): Promise<void> {
  await tx.execute(sql`
    update order_items set fulfilled_at = ${now.toISOString()}, updated_at = now() where id = ${item}`)
}
