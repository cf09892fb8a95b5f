import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { countProgress } from '../../../commands/countProgress.ts'
import type { Tx } from '../../../database/withTx.ts'

/**
 * Counts how far everyone is in every course, by the rule of the school. Whoever is at the end came there with
 * their last step, and nobody is congratulated.
 */
export async function countAll(req: PayloadRequest, tx: Tx, now: Date): Promise<void> {
  const { rows } = await tx.execute<{ id: string }>(sql`select id from courses order by id`)
  await countProgress(req, { courses: rows.map(({ id }) => id) }, now)
  await tx.execute(sql`
    with steps as (
      select student_id, lecture_id, reviewed_at as at from homework where status = 'approved'
      union all
      select student_id, lecture_id, finished_at from lecture_progress where finished_at is not null
    ), ends as (
      select student_id, course_id, max(at) as at
      from steps join lectures on lectures.id = lecture_id group by student_id, course_id
    )
    update course_progress set finished_at = ends.at from ends
    where ends.student_id = course_progress.student_id and ends.course_id = course_progress.course_id
      and course_progress.finished_at = ${now.toISOString()}`)
}
