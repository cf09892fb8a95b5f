import { sql } from '@payloadcms/db-postgres'
import { isLiveEnrolment } from '../database/liveEnrolment.ts'
import type { Tx } from '../database/withTx.ts'

/** Whether a student may enter a course at this moment. */
export async function hasAccess(
  tx: Tx,
  { course, student }: { course: string; student: string },
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from enrolments
    where student_id = ${student} and course_id = ${course} and ${isLiveEnrolment} limit 1`)
  return rows.length === 1
}
