import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { notify } from '../notifications/notify.ts'
import { countOwnProgress } from './countOwnProgress.ts'
import { tellInThread } from './tellInThread.ts'

type Due = { homework: string; givenAt: string }

/**
 * Makes a verdict count: the homework is approved or returned, progress moves, and the student is told, in
 * their thread with the mentor as well. Once; a
 * verdict that was taken back, or given anew since, is none of this call's business. Says whether it was.
 */
export async function applyVerdict(
  req: PayloadRequest,
  { homework, givenAt }: Due,
  now: Date,
): Promise<boolean> {
  return withTx(req, async (tx) => {
    // Raw, because looking whether it still stands and applying it is one statement.
    const { rows } = await tx.execute<Applied>(sql`
      update homework
      set status = verdict::text::enum_homework_status, remarks = nullif(verdict_remarks, ''),
          reviewed_by_id = verdict_by_id, reviewed_at = ${now.toISOString()},
          claimed_by_id = null, claimed_at = null, updated_at = now()
      where id = ${homework} and status = 'submitted' and verdict_at = ${givenAt}
      returning status, student_id, remarks, reviewed_by_id,
        (select course_id from lectures where lectures.id = homework.lecture_id) as course_id`)
    const [applied] = rows
    if (!applied) return false

    await notify(req, { kind: `homework-${applied.status}`, homework })
    const { student_id: student, reviewed_by_id: mentor, remarks } = applied
    await tellInThread(tx, { homework, student, mentor, remarks }, now)
    const place = { student, course: applied.course_id }
    if (applied.status === 'approved') await countOwnProgress(req, place, now)
    return true
  })
}

type Applied = {
  status: 'approved' | 'returned'
  student_id: string
  course_id: string
  remarks: string | null
  reviewed_by_id: string | null
}
