import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isId } from '../domain/id.ts'

/** The slugs of a lecture and its course, for a student who may enter that now; null otherwise. One statement, past all access. */
export async function ownLecturePath(
  req: PayloadRequest,
  id: string,
): Promise<{ course: string; lecture: string } | null> {
  const { studentId, courses } = req.user ?? {}
  if (!isId(id) || !studentId) return null
  const { rows } = await execute<{ id: string; course: string; lecture: string }>(
    req,
    sql`
      select courses.id, courses.slug as course, lectures.slug as lecture
      from lectures join courses on courses.id = course_id
      where lectures.id = ${id} and lectures._status = 'published'`,
  )
  const [place] = rows
  return place && courses?.includes(place.id)
    ? { course: place.course, lecture: place.lecture }
    : null
}
