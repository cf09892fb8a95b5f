import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Tx } from '../database/withTx.ts'
import { countOwnProgress } from './countOwnProgress.ts'

/** Writes down that a student is done with a lecture, which the caller has found open, and counts. Again changes nothing. */
export async function finishOwnStep(
  req: PayloadRequest,
  tx: Tx,
  { student, lecture, course }: { student: string; lecture: string; course: string },
  now: Date,
): Promise<void> {
  // Raw, because it may be there already or not; the table has no hooks.
  await tx.execute(sql`
    insert into lecture_progress as theirs (student_id, lecture_id, finished_at)
    values (${student}, ${lecture}, ${now.toISOString()})
    on conflict (student_id, lecture_id) do update
      set finished_at = coalesce(theirs.finished_at, excluded.finished_at), updated_at = now()`)
  await countOwnProgress(req, { student, course }, now)
}
