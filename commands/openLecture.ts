import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

/** Notes that a student has opened a lecture. The caller has read it with the student's own rights. */
export async function openLecture(
  req: PayloadRequest,
  { student, lecture }: { student: string; lecture: string },
): Promise<void> {
  // Raw, because it is there already but for the first time; the table has no hooks.
  await execute(
    req,
    sql`
      insert into lecture_progress (student_id, lecture_id) values (${student}, ${lecture})
      on conflict (student_id, lecture_id) do nothing`,
  )
}
