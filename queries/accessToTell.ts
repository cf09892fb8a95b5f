import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { Notice } from '../domain/notice.ts'

/** Access that ends, or has ended. */
export type AccessToTell = { course: { slug: string; title: string }; endsAt: Date }

/** What a notice about the end of access speaks of; null for every other, and when it is gone. One statement. */
export async function accessToTell(
  req: PayloadRequest,
  notice: Notice,
): Promise<AccessToTell | null> {
  if (notice.kind !== 'access-ending' && notice.kind !== 'access-over') return null
  const { rows } = await execute<{ slug: string; title: string; at: string }>(
    req,
    sql`
      select courses.slug, courses.title, ends_at as at
      from enrolments join courses on courses.id = course_id
      where enrolments.id = ${notice.enrolment} and ends_at is not null`,
  )
  const [row] = rows
  if (!row) return null
  return { course: { slug: row.slug, title: row.title }, endsAt: new Date(row.at) }
}
