import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { Notice } from '../domain/notice.ts'

/** What a notice about a group speaks of. */
export type GroupToTell = {
  group: string
  course: { title: string; slug: string }
  startsAt: Date | null
  /** What a mentor has announced; null when the notice is about a seat. */
  text: string | null
}

/** The group of a notice; null for every other notice, and when it is gone. One statement. */
export async function groupToTell(
  req: PayloadRequest,
  notice: Notice,
): Promise<GroupToTell | null> {
  if (notice.kind !== 'group-placed' && notice.kind !== 'group-announcement') return null
  const announcement = notice.kind === 'group-announcement' ? notice.announcement : null
  const group = notice.kind === 'group-placed' ? notice.group : null
  const { rows } = await execute<{
    name: string
    title: string
    slug: string
    starts_at: string | null
    text: string | null
  }>(
    req,
    sql`
    select groups.name, courses.title, courses.slug, groups.starts_at, announcements.text
    from groups join courses on courses.id = groups.course_id
    left join announcements on announcements.id = ${announcement}::uuid
    where groups.id = coalesce(${group}::uuid, announcements.group_id)`,
  )
  const [row] = rows
  if (!row) return null
  return {
    group: row.name,
    course: { title: row.title, slug: row.slug },
    startsAt: row.starts_at === null ? null : new Date(row.starts_at),
    text: row.text,
  }
}
