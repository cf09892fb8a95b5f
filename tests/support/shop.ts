import { sql } from '@payloadcms/db-postgres'
import { accessCodeFor } from '../../commands/accessCodeSecret.ts'
import { startCheckout } from '../../commands/startCheckout.ts'
import { execute } from '../../database/execute.ts'
import { isLiveEnrolment } from '../../database/liveEnrolment.ts'
import type { Notice } from '../../domain/notice.ts'
import type { Course, Plan, User } from '../../payload-types.ts'
import { bank, provider } from './bank.ts'
import { aRequest, theSchool } from './people.ts'

let count = 0

export async function aCourse(): Promise<Course> {
  const payload = await theSchool()
  const slug = `course-${count++}`
  return payload.create({
    collection: 'courses',
    data: { title: `Course ${slug}`, slug, _status: 'published' },
  })
}

/** A plan on sale, of one new course unless told otherwise. */
export async function aPlan({
  price = 9_000,
  courses,
  active = true,
}: { price?: number; courses?: Course[]; active?: boolean } = {}): Promise<Plan> {
  const payload = await theSchool()
  const slug = `plan-${count++}`
  const opens = (courses ?? [await aCourse()]).map(({ id }) => id)
  return payload.create({
    collection: 'plans',
    data: { name: `Plan ${slug}`, slug, price, courses: opens, active },
  })
}

/** Goes to the checkout as a guest, or as `user`. */
export async function checksOut(
  plan: { slug: string },
  {
    user,
    email = 'guest@example.org',
    order = null,
    ip = `192.0.2.${count++ % 250}`,
  }: { user?: User; email?: string; order?: string | null; ip?: string } = {},
) {
  const wanted = { kind: 'plan', slug: plan.slug } as const
  const ask = { provider, wanted, email, order, seen: null, ip }
  return startCheckout(await aRequest(user), ask, new Date())
}

/** An order that waits for its payment. */
export async function anOrder(
  more: Parameters<typeof checksOut>[1] & { plan?: Plan } = {},
): Promise<{ order: string; plan: Plan; payment: string; intent: string }> {
  const plan = more.plan ?? (await aPlan())
  const answer = await checksOut(plan, more)
  if (answer.kind !== 'to-pay') throw new Error('There was nothing to pay.')
  const [payment] = await paymentsOf(answer.order)
  if (!payment?.external_id) throw new Error('The payment was not opened.')
  return { order: answer.order, plan, payment: payment.id, intent: payment.external_id }
}

/** The same, paid at the bank; nobody has told the school yet. */
export async function aPaidOrder(more: Parameters<typeof anOrder>[0] = {}) {
  const placed = await anOrder(more)
  bank.pay({ intent: placed.intent, card: '4242424242424242' })
  return placed
}

export async function rowsOf<Row extends Record<string, unknown>>(
  query: ReturnType<typeof sql>,
): Promise<Row[]> {
  return (await execute<Row>({ payload: await theSchool() }, query)).rows
}

export const paymentsOf = (order: string) =>
  rowsOf<{ id: string; external_id: string | null; status: string; problem: string | null }>(
    sql`select * from payments where order_id = ${order}`,
  )

export async function statusOf(order: string): Promise<string> {
  const [row] = await rowsOf<{ status: string }>(sql`select status from orders where id = ${order}`)
  return row?.status ?? 'no such order'
}

/** The access codes of an order, as only their buyer can read them. */
export async function codesOf(order: string): Promise<string[]> {
  const { secret } = await theSchool()
  const rows = await rowsOf<{ id: string; version: string }>(sql`
    select access_codes.id, version from access_codes
    join order_items item on item.id = order_item_id where item.order_id = ${order}`)
  return rows.map(({ id, version }) => accessCodeFor(secret, { id, version: Number(version) }))
}

/** The slugs of the courses a person may enter. */
export async function coursesOf(user: User): Promise<string[]> {
  const rows = await rowsOf<{ slug: string }>(sql`
    select distinct courses.slug from enrolments
    join courses on courses.id = course_id join students on students.id = student_id
    where user_id = ${user.id} and ${isLiveEnrolment}`)
  return rows.map(({ slug }) => slug)
}

/** How many rows of access the order gave: enrolments and codes together. */
export async function grantsOf(order: string): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(sql`
    select sum((select count(*) from access_codes where order_item_id = item.id)
             + (select count(*) from enrolments where order_item_id = item.id))::int as count
    from order_items item where order_id = ${order}`)
  return row?.count ?? 0
}

/** How often the school has been told to tell somebody about an order. */
export async function noticesOf(
  order: string,
  kind: Notice['kind'] = 'order-paid',
): Promise<number> {
  const rows = await rowsOf(sql`
    select 1 from pgboss.job where name = 'notice'
      and data->'notice'->>'order' = ${order} and data->'notice'->>'kind' = ${kind}`)
  return rows.length
}
