import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isOnSite } from '../database/onSite.ts'
import { noteRead, noteStaleAt } from '../database/tags.ts'
import type { PublicKind } from '../domain/publicPath.ts'

/** A page that stands for one document. */
export type PublicPage = {
  /** A lecture is one that visitors may look at; its slug is that of its course with its own. */
  kind: Exclude<PublicKind, 'plans'> | 'lectures'
  slug: string
  title: string
  line: string | null
  changedAt: string
}

/** A sitemap may name 50 000 addresses (sitemaps.org/protocol), and ours names each in four languages. */
const MOST = 10_000

/**
 * Every document that has a page of its own, those that changed last first; reports when the next post is
 * due. Two statements. Raw: of seven collections it takes a few columns of what anyone may see.
 */
export async function publicPages(req: PayloadRequest, now: Date): Promise<PublicPage[]> {
  for (const table of [
    'courses',
    'lectures',
    'teachers',
    'services',
    'posts',
    'projects',
    'pages',
  ]) {
    noteRead(table)
  }
  const instant = now.toISOString()
  const { rows } = await execute<PublicPage>(
    req,
    sql`
      select kind, slug, title, line, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt"
      from (
        select 'courses' as kind, slug, title, summary as line, updated_at as at
          from courses where _status = 'published' and ${isOnSite}
        union all
        select 'lectures', courses.slug || '/' || lectures.slug, lectures.title, lectures.summary, lectures.updated_at
          from lectures join courses on courses.id = lectures.course_id
          where lectures.is_preview and lectures._status = 'published'
            and courses._status = 'published' and ${isOnSite}
        union all
        select 'teachers', slug, name, line, updated_at from teachers where active
        union all
        select 'services', slug, title, summary, updated_at from services where active
        union all
        select 'projects', slug, title, summary, updated_at from projects where active
        union all
        select 'pages', slug, title, summary, updated_at from pages where _status = 'published'
        union all
        select 'posts', slug, title, summary, greatest(updated_at, dated_at) from posts
          where _status = 'published' and dated_at <= ${instant}
      ) as shown
      order by at desc, slug limit ${MOST}`,
  )
  await noteNextPost(req, instant)
  return rows
}

async function noteNextPost(req: PayloadRequest, instant: string): Promise<void> {
  const { rows } = await execute<{ due: string | null }>(
    req,
    sql`select min(dated_at) as due from posts where _status = 'published' and dated_at > ${instant}`,
  )
  const due = rows[0]?.due
  if (due) noteStaleAt(new Date(due))
}
