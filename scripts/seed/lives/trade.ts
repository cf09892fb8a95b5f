import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { fulfilLessonPack } from '../../../commands/fulfilLessonPack.ts'
import { fulfilService } from '../../../commands/fulfilService.ts'
import type { DueItem } from '../../../commands/fulfilOrder.ts'
import type { Tx } from '../../../database/withTx.ts'
import { orderNumberOf } from '../../../domain/order.ts'
import { insertRows } from '../insertRows.ts'
import { trades } from '../world/trades.ts'
import type { Trade } from '../world/trades.ts'
import type { Life } from './lives.ts'

type Ask = { tx: Tx; lives: readonly Life[]; mentor: string; now: Date }

type Sold = { id: string; kind: 'service' | 'lesson-pack'; title: string; price: number }

const HOUR = 60 * 60 * 1000

/** Sells services and packs of lessons, and lets people talk about them. Nobody is told of it: it was long ago. */
export async function trade(req: PayloadRequest, { tx, lives, mentor, now }: Ask): Promise<void> {
  const { rows } = await tx.execute<Sold & { slug: string }>(sql`
    select id, slug, 'service' as kind, title, price::int from services
    union all select id, slug, 'lesson-pack', name, price::int from lesson_packs`)
  const onSale = new Map(rows.map((row) => [row.slug, row]))

  for (const each of trades) {
    const sold = onSale.get(each.of)
    if (!sold) throw new Error(`Nothing on sale is called ${each.of}.`)
    const life = each.guest ? null : lives.find(({ name }) => name === each.by)
    const at = new Date(now.getTime() - each.daysAgo * 24 * HOUR)
    const due = await writeOrder(tx, { trade: each, sold, life: life ?? null, at })
    const fulfil = sold.kind === 'service' ? fulfilService : fulfilLessonPack
    await fulfil(req, due, at)
    await talk(tx, { trade: each, due, mentor, at, now })
  }
}

type Order = { trade: Trade; sold: Sold; life: Life | null; at: Date }

async function writeOrder(
  tx: Tx,
  { trade: { by, guest }, sold, life, at }: Order,
): Promise<DueItem> {
  const [order, item] = [randomUUID(), randomUUID()]
  const { id, kind, title, price } = sold
  const student = life?.student ?? null
  const sums = { subtotal: price, total: price }
  const dates = { created_at: at, updated_at: at }
  await insertRows(tx, 'orders', [
    {
      ...{ id: order, number: orderNumberOf(randomBytes(8)), status: 'paid', student_id: student },
      ...{ email: guest ?? life?.email ?? '', name: by, language: life?.language ?? 'fr' },
      ...{ discount: 0, tax: 0, refunded: 0, tax_included: true, is_basket: false },
      ...{ currency: 'EUR', placed_at: at, paid_at: at, ...sums, ...dates },
    },
  ])
  await insertRows(tx, 'order_items', [
    {
      ...{ id: item, order_id: order, kind, title, unit: price, quantity: 1, fulfilled_at: at },
      service_id: kind === 'service' ? id : null,
      lesson_pack_id: kind === 'lesson-pack' ? id : null,
      ...{ discount: 0, credit: 0, tax: 0, tax_rate: 0, refunded: 0, ...sums, ...dates },
    },
  ])
  await insertRows(tx, 'payments', [
    {
      ...{ id: randomUUID(), order_id: order, provider: 'stripe', external_id: `pi_3${order}` },
      ...{ status: 'paid', amount: price, refunded: 0, currency: 'EUR', method: 'card', ...dates },
    },
  ])
  const lessonPack = kind === 'lesson-pack' ? id : null
  return { id: item, order, title, quantity: 1, plan: null, lessonPack, student }
}

type Talk = { trade: Trade; due: DueItem; mentor: string; at: Date; now: Date }

/** Whoever spoke last has read all; the other side has not read that. */
async function talk(tx: Tx, { trade: { talk: said }, due, mentor, at, now }: Talk): Promise<void> {
  const moments = said.map(({ hours }) => new Date(at.getTime() + hours * HOUR))
  const last = moments.at(-1)
  if (!last || last > now) return
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from threads where order_item_id = ${due.id}`,
  )
  const thread = rows[0]?.id ?? null
  await insertRows(
    tx,
    'messages',
    said.map(({ by, text }, index) => ({
      ...{ id: randomUUID(), thread_id: thread, student_id: due.student, text },
      ...{ side: by === 'buyer' ? 'student' : 'staff', author_id: by === 'buyer' ? null : mentor },
      ...{
        client_id: randomUUID(),
        created_at: moments[index] ?? at,
        updated_at: moments[index] ?? at,
      },
    })),
  )
  const isAnswered = said.at(-1)?.by === 'school'
  const before = moments.at(-2) ?? at
  await tx.execute(sql`
    update threads set last_message_at = ${last.toISOString()},
      staff_read_at = ${(isAnswered ? last : before).toISOString()},
      student_read_at = ${(isAnswered ? before : last).toISOString()}
    where id = ${thread}`)
}
