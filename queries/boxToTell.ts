import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { Notice } from '../domain/notice.ts'

/** What messages about a starter box speak of. Where it goes is not among it: that stands on its page alone. */
export type BoxToTell = {
  student: string
  /** The plan it comes with; null when that is gone. */
  plan: string | null
  carrier: string | null
  tracking: string | null
  reason: string | null
}

/** The box a notice speaks of; null for every other notice, and when it is gone. One statement. */
export async function boxToTell(req: PayloadRequest, notice: Notice): Promise<BoxToTell | null> {
  if (!('box' in notice)) return null
  const { rows } = await execute<BoxToTell>(
    req,
    sql`
      select students.name as student, plans.name as plan, boxes.carrier, boxes.tracking, boxes.reason
      from boxes join students on students.id = boxes.student_id
      left join plans on plans.id = boxes.plan_id
      where boxes.id = ${notice.box}`,
  )
  return rows[0] ?? null
}
