import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { isEmail, plainEmail } from '../domain/email.ts'
import { canBeCharged, money } from '../domain/money.ts'
import type { Money } from '../domain/money.ts'
import { orderNumberOf, payableOrderStatuses } from '../domain/order.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { ensureStudent } from './ensureStudent.ts'
import { fulfilOrder } from './fulfilOrder.ts'

export type Ask = {
  /** The slug of a plan. */
  plan: string
  /** Where to write to; whoever is signed in is written to at their account's address. */
  email: string
  /** The order this browser has begun; null when it has begun none. */
  order: string | null
}

export type Placed = { kind: 'to-pay' | 'paid'; order: string } | Refused

/**
 * Writes down what somebody wants to buy, at the price of this moment. Asked again, it is the same order,
 * as long as it can be paid and nothing about it has changed. What costs nothing is theirs at once.
 */
export async function placeOrder(req: PayloadRequest, ask: Ask, now: Date): Promise<Placed> {
  return withTx<Placed>(req, async (tx) => {
    const plan = await planOnSale(req, ask.plan)
    if (!plan) return refused('plan-gone')
    if (plan.price.amount > 0 && !canBeCharged(plan.price)) return refused('amount-too-small')

    const buyer = await buyerOf(req, ask)
    if ('kind' in buyer) return buyer
    await lockRule(tx, `buyer:${buyer.student ?? ask.order ?? buyer.email}`) // two clicks, one order
    if (buyer.student && (await hasAllOf(tx, buyer.student, plan.id))) {
      return refused('already-owned')
    }

    const begun = await begunOrder(tx, { buyer, plan, order: ask.order })
    const order = begun ?? (await writeOrder(tx, { buyer, plan, order: ask.order }))
    if (plan.price.amount > 0) return { kind: 'to-pay', order }

    await fulfilOrder(req, order, now)
    return { kind: 'paid', order }
  })
}

type Plan = { id: string; name: string; price: Money }
type Buyer = { email: string; student: string | null; language: string }
type Wish = { buyer: Buyer; plan: Plan; order: string | null }

async function planOnSale(req: PayloadRequest, slug: string): Promise<Plan | null> {
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: { and: [{ slug: { equals: slug } }, { active: { equals: true } }] },
    select: { name: true, price: true },
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [plan] = docs
  if (!plan) return null
  const { currency } = await req.payload.findGlobal({ slug: 'school', depth: 0, req })
  return { id: plan.id, name: plan.name, price: money(plan.price, currency) }
}

async function buyerOf(req: PayloadRequest, ask: Ask): Promise<Buyer | Refused> {
  const { user } = req
  if (user) {
    const { id, email, role, language } = user
    const student = role === 'student' ? await ensureStudent(req, { user: id, email }) : null
    return { email, student, language: language ?? 'en' }
  }
  if (!isEmail(ask.email)) return refused('invalid-input')
  const { language } = await req.payload.findGlobal({ slug: 'school', depth: 0, req })
  return { email: plainEmail(ask.email), student: null, language }
}

async function hasAllOf(tx: Tx, student: string, plan: string): Promise<boolean> {
  const { rows } = await tx.execute<{ has_all: boolean }>(sql`
    select coalesce(bool_and(exists (
      select 1 from enrolments
      where student_id = ${student} and course_id = courses_id and ended_at is null)), false) as has_all
    from plans_rels where parent_id = ${plan} and path = 'courses'`)
  return rows[0]?.has_all ?? false
}

/** A student's own order wherever they began it, a guest's by what their browser shows. */
async function begunOrder(tx: Tx, { buyer, plan, order }: Wish): Promise<string | null> {
  const { student, email } = buyer
  const whose = student
    ? sql`orders.student_id = ${student}`
    : sql`orders.id = ${order}::uuid and orders.student_id is null`
  const { rows } = await tx.execute<{ id: string }>(sql`
    update orders set email = ${email}, updated_at = now() where id = (
      select orders.id from orders join order_items item on item.order_id = orders.id
      where ${whose} and orders.status::text in ${payableOrderStatuses} and item.plan_id = ${plan.id}
        and orders.total = ${plan.price.amount} and orders.currency = ${plan.price.currency}
      order by orders.created_at desc, orders.id limit 1 for update of orders)
    returning id`)
  return rows[0]?.id ?? null
}

/** Under the id the browser holds, unless that belongs to another order already. Neither table has hooks. */
async function writeOrder(tx: Tx, wish: Wish): Promise<string> {
  const { buyer, plan } = wish
  const { amount, currency } = plan.price
  const write = async (id: string) => {
    const { rows } = await tx.execute<{ id: string }>(sql`
      insert into orders (id, number, status, email, student_id, subtotal, total, currency, language,
                          placed_at)
      values (${id}, ${orderNumberOf(randomBytes(8))}, 'awaiting-payment', ${buyer.email},
              ${buyer.student}, ${amount}, ${amount}, ${currency}, ${buyer.language}, now())
      on conflict (id) do nothing returning id`)
    return rows[0]?.id
  }
  const order = (wish.order && (await write(wish.order))) || (await write(randomUUID()))
  if (!order) throw new Error('The order could not be written.')

  await tx.execute(sql`
    insert into order_items (order_id, plan_id, title, unit, quantity, subtotal, total)
    values (${order}, ${plan.id}, ${plan.name}, ${amount}, 1, ${amount}, ${amount})`)
  return order
}
