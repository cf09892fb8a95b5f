import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { execute } from '../../database/execute.ts'
import { progressOf } from '../../domain/progress.ts'
import type { Progress, Step } from '../../domain/progress.ts'
import { byLectureOrder } from '../../queries/lectureOrder.ts'

type Row = Progress & { steps: Step[] }

/** What is stored of everyone's progress in every course, beside what domain/progress.ts says of it. */
export async function progressByTheRule(
  payload: Payload,
): Promise<{ stored: Progress; byRule: Progress }[]> {
  const { rows } = await execute<Row>(
    { payload },
    sql`
      select done::int, total::int, percent::int, array(
        select json_build_object(
          'hasHomework', coalesce(task ~ '\\S', false),
          'homework', (select status from homework
            where homework.student_id = progress.student_id and homework.lecture_id = lectures.id
            order by attempt desc limit 1),
          'isFinished', exists (select 1 from lecture_progress theirs
            where theirs.student_id = progress.student_id and theirs.lecture_id = lectures.id
              and finished_at is not null))
        from lectures where course_id = progress.course_id and _status = 'published'
        order by ${byLectureOrder}
      ) as steps
      from course_progress progress`,
  )
  return rows.map(({ steps, ...stored }) => ({ stored, byRule: progressOf(steps) }))
}
