import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isLiveEnrolment } from '../database/liveEnrolment.ts'

/** One grant of access: to what, why, since when, and whether it still counts. */
export type Grant = {
  id: string
  course: string
  isLive: boolean
  source: 'order-item' | 'code' | 'by-hand'
  /** The plan it came with; null when it was given by hand. */
  plan: string | null
  /** What was paid for it, also by whoever gave the code away; null when it was given by hand. */
  order: { id: string; number: string } | null
  reason: string | null
  /** The address of whoever gave it by hand. */
  grantedBy: string | null
  since: Date
  /** When it ends by itself, or would have. */
  endsAt: Date | null
  endedAt: Date | null
  /** `over` also when its end has passed and nobody has noted it yet. */
  endCause: 'refunded' | 'dispute' | 'by-hand' | 'over' | 'upgraded' | null
  endReason: string | null
  endedBy: string | null
}

/**
 * Why a student has access, or has it no more: every grant there ever was, live ones first, then the newest. For
 * those who may see every student. One statement.
 */
export async function accessOf(req: PayloadRequest, student: string): Promise<Grant[]> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select enrolments.id, courses.title as course, ${isLiveEnrolment} as "isLive", source,
        plans.name as plan, enrolments.reason, enrolments.created_at as since, ends_at, ended_at,
        case when ended_at is null and ends_at <= now() then 'over' else end_cause::text end
          as "endCause",
        end_reason as "endReason", granter.email as "grantedBy", ender.email as "endedBy",
        case when orders.id is not null then json_build_object('id', orders.id, 'number', orders.number)
          end as order
      from enrolments
      join courses on courses.id = enrolments.course_id
      left join access_codes code on code.id = enrolments.access_code_id
      left join order_items item on item.id = coalesce(enrolments.order_item_id, code.order_item_id)
      left join orders on orders.id = item.order_id
      left join plans on plans.id = coalesce(enrolments.plan_id, item.plan_id)
      left join users granter on granter.id = enrolments.granted_by_id
      left join users ender on ender.id = enrolments.ended_by_id
      where enrolments.student_id = ${student}
      order by "isLive" desc, enrolments.created_at desc, enrolments.id`,
  )
  return rows.map(({ ends_at, ended_at, since, ...row }) => ({
    ...row,
    since: new Date(since),
    endsAt: ends_at === null ? null : new Date(ends_at),
    endedAt: ended_at === null ? null : new Date(ended_at),
  }))
}

type Row = Omit<Grant, 'since' | 'endsAt' | 'endedAt'> & {
  since: string
  ends_at: string | null
  ended_at: string | null
}
