import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { paidOrder } from '../database/paidOrder.ts'
import type { Money } from '../domain/money.ts'
import { refundable } from '../domain/refund.ts'

/** What a mentor sees before money goes back: what is left of an order, and what ends with it. */
export type RefundDesk = {
  number: string
  left: Money
  isDisputed: boolean
  items: {
    id: string
    title: string
    /** What its refund gives back, in minor units. */
    amount: number
    /** Its price went back already, for nothing in particular; it ends with the last of the money. */
    isSpent: boolean
    /** Upgraded since: only the upgrade can go back. */
    isUpgraded: boolean
    /** The courses it keeps open, to how many unused access codes it was made, and lessons not yet spent. */
    courses: string[]
    codes: number
    lessons: number
  }[]
}

/** Null when the order is not there, or nothing was paid for it. Three statements. */
export async function refundDesk(req: PayloadRequest, order: string): Promise<RefundDesk | null> {
  const known = await paidOrder({ execute: (query) => execute(req, query) }, order)
  if (!known) return null
  const { left, items } = refundable(known.paid)

  const { rows } = await execute<Row>(
    req,
    sql`
      select item.id, item.title, orders.number,
        array(select distinct courses.title from enrolments
              join courses on courses.id = enrolments.course_id
              left join access_codes code on code.id = enrolments.access_code_id
              where ended_at is null and item.id in (enrolments.order_item_id, code.order_item_id)
              order by courses.title) as courses,
        (select count(*)::int from access_codes
         where order_item_id = item.id and used_at is null and revoked_at is null) as codes,
        (select greatest(0, least(bought.lessons, (
            select sum(lessons) from lesson_credits where student_id = bought.student_id)))::int
         from lesson_credits bought
         where bought.order_item_id = item.id and reason = 'bought') as lessons
      from order_items item join orders on orders.id = item.order_id
      where order_id = ${order} order by item.created_at, item.id`,
  )
  return {
    number: rows[0]?.number ?? '',
    left,
    isDisputed: known.isDisputed,
    items: items.flatMap(({ id, amount, isSpent }) => {
      const row = rows.find((each) => each.id === id)
      const isUpgraded = known.paid.items.some((item) => item.id === id && item.isUpgraded)
      if (!row) return []
      const { title, courses, codes } = row
      const ends = { courses, codes, lessons: row.lessons ?? 0 }
      return [{ id, title, amount, isSpent, isUpgraded, ...ends }]
    }),
  }
}

type Row = {
  id: string
  title: string
  number: string
  courses: string[]
  codes: number
  lessons: number | null
}
