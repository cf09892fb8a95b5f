import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isOnSite } from '../database/onSite.ts'
import { noteRead, noteStaleAt } from '../database/tags.ts'

/** What a school can have pages of. */
export const contentKinds = [
  'courses',
  'plans',
  'teachers',
  'services',
  'offers',
  'posts',
  'projects',
] as const

export type ContentKind = (typeof contentKinds)[number]

/** A page of text the school has written: where it is, and whether the law wants it. */
export type PageLink = { title: string; slug: string; kind: 'page' | 'legal' }

export type Contents = {
  /** Of which kinds the school shows at least one to visitors now. */
  kinds: ContentKind[]
  /** Its pages of text, by title. */
  pages: PageLink[]
}

type Row = Record<ContentKind, boolean> & { pages: PageLink[]; staleAt: string | null }

/** What the school has to show, as menus ask it. One statement. */
export async function contents(req: PayloadRequest, now: Date): Promise<Contents> {
  for (const table of [...contentKinds, 'pages']) noteRead(table)
  const instant = now.toISOString()
  const { rows } = await execute<Row>(
    req,
    sql`
      select
        exists (select from courses where _status = 'published' and ${isOnSite}) as courses,
        exists (select from plans where active) as plans,
        exists (select from teachers where active) as teachers,
        exists (select from services where active) as services,
        exists (select from projects where active) as projects,
        exists (
          select from offers where active and code is null
            and coalesce(starts_at, '-infinity') <= ${instant} and coalesce(ends_at, 'infinity') > ${instant}
        ) as offers,
        exists (
          select from posts where _status = 'published' and coalesce(dated_at, '-infinity') <= ${instant}
        ) as posts,
        (
          select coalesce(json_agg(json_build_object('title', title, 'slug', slug, 'kind', kind) order by title), '[]')
          from pages where _status = 'published'
        ) as pages,
        (
          select min(at) from (
            select starts_at as at from offers where active
            union all select ends_at from offers where active
            union all select dated_at from posts where _status = 'published'
            union all select unpublish_at from courses where _status = 'published'
          ) as instants where at > ${instant}
        ) as "staleAt"`,
  )
  const [row] = rows
  if (!row) throw new Error('What the school has to show could not be read.')
  if (row.staleAt) noteStaleAt(new Date(row.staleAt))
  return { kinds: contentKinds.filter((kind) => row[kind]), pages: row.pages }
}
