import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, Where } from 'payload'
import { execute } from '../database/execute.ts'
import { noteRead, noteStaleAt } from '../database/tags.ts'
import { topicsOf } from '../domain/topic.ts'
import type { Topic } from '../domain/topic.ts'

/** The posts that are shown: published, and their date has come. */
export const shownPosts = (now: Date): Where[] => [
  { _status: { equals: 'published' } },
  { datedAt: { less_than_equal: now.toISOString() } },
]

export type Shelf = {
  topics: Topic[]
  /** Every name under which a topic is written, by the name in its address. */
  namesOf: (slug: string) => string[]
}

type Row = { used: { name: string; posts: number }[]; due: string | null }

/** What the posts that are shown are about. Reports when the next one is due. One statement. */
export async function blogShelf(req: PayloadRequest, now: Date): Promise<Shelf> {
  noteRead('posts')
  const instant = now.toISOString()
  const { rows } = await execute<Row>(
    req,
    sql`
      select
        (
          select coalesce(json_agg(json_build_object('name', name, 'posts', posts)), '[]') from (
            select text as name, count(*)::int as posts from posts_texts
            join posts on posts.id = posts_texts.parent_id
            where path = 'topics' and _status = 'published' and dated_at <= ${instant}
            group by text
          ) as topics
        ) as used,
        (
          select min(dated_at) from posts where _status = 'published' and dated_at > ${instant}
        ) as due`,
  )
  const { used = [], due = null } = rows[0] ?? {}
  if (due) noteStaleAt(new Date(due))
  return { topics: topicsOf(used), namesOf: (slug) => namesOf(used, slug) }
}

const namesOf = (used: Row['used'], slug: string): string[] =>
  used.map(({ name }) => name).filter((name) => topicsOf([{ name, posts: 1 }])[0]?.slug === slug)
