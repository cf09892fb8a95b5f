import { sql } from '@payloadcms/db-postgres'
import type { Currency } from '../domain/money.ts'
import type { Content, PaidPlan } from '../domain/upgrade.ts'
import { execute } from './execute.ts'
import { isLiveEnrolment } from './liveEnrolment.ts'

type Asker = Parameters<typeof execute>[0]

export type PlansOfStudent = {
  /** What each of the plans asked about holds, by its id. */
  contents: Map<string, Content>
  /** All the student has now, wherever it came from. */
  has: Content
  /** The plans they paid for and that no other took the place of. */
  paid: PaidPlan[]
}

/** What is needed to say whether a student has a plan already, or upgrades to it. Three statements. */
export async function plansOfStudent(
  asker: Asker,
  { student, plans, currency }: { student: string; plans: readonly string[]; currency: Currency },
): Promise<PlansOfStudent> {
  const paid = await paidBy(asker, student, currency)
  const named = [...new Set([...plans, ...paid.map(({ plan }) => plan)])]
  const [contents, has] = [await contentsOf(asker, named), await hadBy(asker, student)]
  return {
    contents,
    has,
    paid: paid.flatMap((row) => {
      const content = contents.get(row.plan)
      return content ? [{ ...row, ...content }] : []
    }),
  }
}

async function contentsOf(asker: Asker, plans: readonly string[]): Promise<Map<string, Content>> {
  const { rows } = await execute<Content & { id: string }>(
    asker,
    sql`
      select id, includes_mentor as "hasMentor", includes_box as "hasBox",
        array(select courses_id from plans_rels where parent_id = plans.id and path = 'courses') as courses
      from plans where id::text in ${[...plans, '']}`,
  )
  return new Map(rows.map(({ id, ...content }) => [id, content]))
}

async function hadBy(asker: Asker, student: string): Promise<Content> {
  const { rows } = await execute<Content>(
    asker,
    sql`
      select coalesce(array_agg(distinct course_id), '{}') as courses,
        coalesce(bool_or(includes_mentor), false) as "hasMentor",
        coalesce(bool_or(includes_box), false) as "hasBox"
      from enrolments left join plans on plans.id = enrolments.plan_id
      where student_id = ${student} and ${isLiveEnrolment}`,
  )
  return rows[0] ?? { courses: [], hasMentor: false, hasBox: false }
}

/** What was given back of it is worth nothing any more; neither is what an upgrade has used up. */
async function paidBy(asker: Asker, student: string, currency: Currency) {
  const { rows } = await execute<{ orderItem: string; plan: string; title: string; worth: string }>(
    asker,
    sql`
      select distinct item.id as "orderItem", item.plan_id as plan, item.title,
        greatest(item.subtotal - item.discount - item.refunded, 0) as worth
      from enrolments
      left join access_codes code on code.id = enrolments.access_code_id
      join order_items item on item.id = coalesce(enrolments.order_item_id, code.order_item_id)
      join orders on orders.id = item.order_id
      where enrolments.student_id = ${student} and ${isLiveEnrolment}
        and item.plan_id is not null and orders.currency::text = ${currency}
        and orders.status in ('paid', 'partly-refunded')
        and not exists (
          select 1 from order_items newer join orders theirs on theirs.id = newer.order_id
          where newer.upgrades_id = item.id and theirs.status in ('paid', 'partly-refunded'))`,
  )
  return rows.map((row) => ({ ...row, worth: Number(row.worth) }))
}
