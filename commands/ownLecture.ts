import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

/**
 * A lecture of a course that whoever asks may enter now, whether it is open yet or not; null when there is none for
 * them. `id` is a uuid. Raw, because lectures are for editors, and their students read them through their pages.
 */
export async function ownLecture(
  req: PayloadRequest,
  id: string,
): Promise<{ id: string; course: string; hasHomework: boolean } | null> {
  const { rows } = await execute<{ course: string; hasHomework: boolean }>(
    req,
    sql`
      select course_id as course, coalesce(task ~ '\\S', false) as "hasHomework"
      from lectures join courses on courses.id = course_id
      where lectures.id = ${id} and lectures._status = 'published' and courses._status = 'published'`,
  )
  const [lecture] = rows
  if (!lecture || !req.user?.courses?.includes(lecture.course)) return null
  return { id, ...lecture }
}
