import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { orderNumberOf } from '../../domain/order.ts'
import type { LessonPack, Plan, Service } from '../../payload-types.ts'
import { theSchool } from './people.ts'
import { aPlan, rowsOf } from './shop.ts'

let count = 0

export async function aService({ price = 4_000, title = 'A portrait' } = {}): Promise<Service> {
  const payload = await theSchool()
  const slug = `service-${count++}`
  return payload.create({ collection: 'services', data: { title, slug, price, active: true } })
}

export async function aPack({ lessons = 5, price = 12_000 } = {}): Promise<LessonPack> {
  const payload = await theSchool()
  const slug = `pack-${count++}`
  const name = `${lessons} lessons`
  return payload.create({
    collection: 'lesson-packs',
    data: { name, slug, lessons, price, active: true },
  })
}

type Thing = { quantity?: number } & (
  { plan: Plan } | { service: Service } | { lessonPack: LessonPack }
)

type OrderAsk = {
  student?: string | null
  email?: string
  language?: string
  name?: string
  taxRate?: number
}

/** An order of these things that waits for its payment, at their prices, as the till writes it. Prices contain the tax. */
export async function anOrderOf(
  things: readonly Thing[],
  {
    student = null,
    email = 'guest@example.org',
    language = 'en',
    name,
    taxRate = 0,
  }: OrderAsk = {},
): Promise<string> {
  const lines = things.map((thing) => lineOf(thing, taxRate))
  const total = lines.reduce((sum, line) => sum + line.total, 0)
  const tax = lines.reduce((sum, line) => sum + line.tax, 0)
  const [order] = await rowsOf<{ id: string }>(sql`
    insert into orders (number, status, email, name, student_id, subtotal, tax, tax_included, total,
                        currency, language, placed_at)
    values (${orderNumberOf(randomBytes(8))}, 'awaiting-payment', ${email}, ${name ?? null},
            ${student}, ${total}, ${tax}, true, ${total}, 'EUR', ${language}, now())
    returning id`)
  const id = order?.id ?? ''
  for (const line of lines) {
    await rowsOf(sql`
      insert into order_items (order_id, kind, plan_id, service_id, lesson_pack_id, title, unit,
                               quantity, subtotal, tax_rate, tax, total)
      values (${id}, ${line.kind}::enum_order_items_kind, ${line.plan}, ${line.service},
              ${line.pack}, ${line.title}, ${line.unit}, ${line.quantity}, ${line.total},
              ${taxRate}, ${line.tax}, ${line.total})`)
  }
  return id
}

function lineOf(thing: Thing, taxRate: number) {
  const quantity = thing.quantity ?? 1
  const none = { plan: null, service: null, pack: null, quantity }
  const priced = (unit: number) => {
    const total = unit * quantity
    return { unit, total, tax: Math.round((total * taxRate) / (10_000 + taxRate)) }
  }
  if ('plan' in thing) {
    const { id, name, price } = thing.plan
    return { ...none, ...priced(price), kind: 'plan', plan: id, title: name }
  }
  if ('service' in thing) {
    const { id, title, price } = thing.service
    return { ...none, ...priced(price), kind: 'service', service: id, title }
  }
  const { id, name, price } = thing.lessonPack
  return { ...none, ...priced(price), kind: 'lesson-pack', pack: id, title: name }
}

/** A guest's order of one plan. */
export async function aSoldPlan(more: OrderAsk = {}) {
  const plan = await aPlan()
  return { order: await anOrderOf([{ plan }], more), plan }
}

/** An order of a service, and of more where it is asked for. */
export async function aServiceOrder({
  alsoPlan = false,
  alsoPack = 0,
  ...more
}: OrderAsk & { alsoPlan?: boolean; alsoPack?: number } = {}) {
  const service = await aService()
  const things: Thing[] = [{ service }]
  if (alsoPlan) things.push({ plan: await aPlan() })
  if (alsoPack > 0) things.push({ lessonPack: await aPack({ lessons: alsoPack }) })
  return { order: await anOrderOf(things, more), service }
}

export async function aPackOrder({
  lessons,
  quantity,
  alsoPlan = false,
  ...more
}: OrderAsk & { lessons: number; quantity: number; alsoPlan?: boolean }) {
  const things: Thing[] = [{ lessonPack: await aPack({ lessons }), quantity }]
  if (alsoPlan) things.push({ plan: await aPlan() })
  return { order: await anOrderOf(things, more) }
}
