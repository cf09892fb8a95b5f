import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { noteRead, noteStaleAt } from '../database/tags.ts'
import type { Post } from '../payload-types.ts'
import { shownPosts } from './blogShelf.ts'
import { croppedPicture, pictureColumns, pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'
import { postCards } from './postCards.ts'
import type { PostCard } from './postCards.ts'
import { readyText } from './readyText.ts'
import type { RichNode } from './readyText.ts'

/** A post before or after another, by date. */
export type Neighbour = { slug: string; title: string }

export type PostPage = {
  slug: string
  title: string
  summary: string | null
  cover: Picture | null
  body: RichNode[]
  /** Who wrote it. `slug` is null for a teacher who has no page now. */
  author: { name: string; line: string | null; slug: string | null; photo: Picture | null } | null
  topics: string[]
  datedAt: string
  changedAt: string
  before: Neighbour | null
  after: Neighbour | null
  related: PostCard[]
}

/** What `readyPost` needs of a row. */
export const postColumns = {
  select: {
    slug: true,
    title: true,
    summary: true,
    cover: true,
    body: true,
    author: true,
    topics: true,
    datedAt: true,
    updatedAt: true,
  },
  populate: {
    media: pictureColumns,
    teachers: { name: true, line: true, slug: true, photo: true, active: true },
  },
  depth: 2,
} as const

export type PostRow = Pick<
  Post,
  | 'id'
  | 'slug'
  | 'title'
  | 'summary'
  | 'cover'
  | 'body'
  | 'author'
  | 'topics'
  | 'datedAt'
  | 'updatedAt'
>

const RELATED = 3

/**
 * A post that is shown, the same for everyone; null when there is none of this name, or its date has not come. At
 * most thirteen statements: the post, its cover, its author and their photo, four of its text, its neighbours, and
 * four of related posts.
 */
export async function postPage(
  req: PayloadRequest,
  slug: string,
  now: Date,
): Promise<PostPage | null> {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { and: [{ slug: { equals: slug } }, ...shownPosts(now)] },
    ...postColumns,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0] ? readyPost(req, docs[0], now) : null
}

/** A post, shown or not yet, with all that stands on its page. */
export async function readyPost(req: PayloadRequest, row: PostRow, now: Date): Promise<PostPage> {
  const topics = row.topics ?? []
  const datedAt = row.datedAt ?? now.toISOString()
  const [body, neighbours, related] = await Promise.all([
    readyText(req, row.body),
    neighboursOf(req, { id: row.id, datedAt }, now),
    relatedTo(req, { id: row.id, topics }, now),
  ])
  return {
    slug: row.slug,
    title: row.title,
    summary: row.summary ?? null,
    cover: pictureOf(row.cover),
    body,
    author: authorOf(row.author),
    topics,
    datedAt,
    changedAt: row.updatedAt,
    ...neighbours,
    related,
  }
}

function authorOf(author: Post['author']): PostPage['author'] {
  if (!author || typeof author === 'string') return null
  const { name, line, slug, photo, active } = author
  return {
    name,
    line: line ?? null,
    slug: active ? slug : null,
    photo: croppedPicture(photo, 'square'),
  }
}

type Neighbours = { before: Neighbour | null; after: Neighbour | null; due: string | null }

/** Raw, because it is one statement for both, and for the date of the post that is due next. */
async function neighboursOf(
  req: PayloadRequest,
  { id, datedAt }: { id: string; datedAt: string },
  now: Date,
): Promise<Omit<Neighbours, 'due'>> {
  noteRead('posts')
  const { rows } = await execute<Neighbours>(
    req,
    sql`
      with shown as (
        select id, slug, title, dated_at from posts
        where _status = 'published' and dated_at <= ${now.toISOString()} and id <> ${id}
      )
      select
        (select json_build_object('slug', slug, 'title', title) from shown
          where (dated_at, id) < (${datedAt}, ${id}) order by dated_at desc, id desc limit 1) as before,
        (select json_build_object('slug', slug, 'title', title) from shown
          where (dated_at, id) > (${datedAt}, ${id}) order by dated_at, id limit 1) as after,
        (select min(dated_at) from posts
          where _status = 'published' and dated_at > ${now.toISOString()}) as due`,
  )
  const { before = null, after = null, due = null } = rows[0] ?? {}
  if (due) noteStaleAt(new Date(due))
  return { before, after }
}

async function relatedTo(
  req: PayloadRequest,
  { id, topics }: { id: string; topics: readonly string[] },
  now: Date,
): Promise<PostCard[]> {
  if (topics.length === 0) return []
  const where = [...shownPosts(now), { id: { not_equals: id } }, { topics: { in: topics } }]
  return (await postCards(req, { where, limit: RELATED })).posts
}
