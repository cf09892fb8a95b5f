import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { countProgress } from './countProgress.ts'
import { seatIn } from './seatIn.ts'

type Grant = {
  student: string
  plan: string
  /** What it was given for: one of these opens each course of the plan once. */
  source: { orderItem: string } | { accessCode: string }
}

/**
 * Opens the courses of a plan to a student, who is at the beginning of each from then on, and has a seat in
 * those that are learnt in groups. Done again for the
 * same source, it changes nothing.
 */
export async function grantPlan(req: PayloadRequest, grant: Grant, now: Date): Promise<void> {
  const { student, plan, source } = grant
  const item = 'orderItem' in source ? source.orderItem : null
  const code = 'accessCode' in source ? source.accessCode : null
  await withTx(req, async (tx) => {
    // Raw, because a conflict that Payload reports would end the transaction; enrolments have no hooks.
    const { rows } = await tx.execute<{ course_id: string }>(sql`
      insert into enrolments (student_id, course_id, source, order_item_id, access_code_id, plan_id)
      select ${student}, courses_id, ${item ? 'order-item' : 'code'}::enum_enrolments_source,
             ${item}::uuid, ${code}::uuid, ${plan}
      from plans_rels where parent_id = ${plan} and path = 'courses'
      on conflict do nothing returning course_id`)
    const courses = rows.map(({ course_id }) => course_id)
    await countProgress(req, { courses, student }, now)
    await seatIn(req, { courses, student }, now)
  })
}
