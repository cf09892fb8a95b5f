import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from './execute.ts'

/** What progress depends on of a lecture, as it is shown: a draft beside it changes nothing. */
export type ShownLecture = { course: string; isPublished: boolean; hasHomework: boolean }

/** Raw, because the row itself is meant and not its newest draft. One statement. */
export async function shownLecture(req: PayloadRequest, id: string): Promise<ShownLecture | null> {
  const { rows } = await execute<ShownLecture>(
    req,
    sql`
      select course_id as course, _status = 'published' as "isPublished",
        coalesce(task ~ '\\S', false) as "hasHomework"
      from lectures where id = ${id}`,
  )
  return rows[0] ?? null
}
