import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { noteStaleAt } from '../database/tags.ts'
import { croppedPicture, pictureColumns } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'

/** A post as it is announced on the first page. */
export type PostTeaser = {
  slug: string
  title: string
  summary: string | null
  cover: Picture | null
  datedAt: string
}

/**
 * The newest posts that are published and whose date has come, at most `limit`. Reports when the next one is
 * due. Three statements: the posts, their covers, the next date.
 */
export async function latestPosts(
  req: PayloadRequest,
  { limit }: { limit: number },
  now: Date,
): Promise<PostTeaser[]> {
  const [{ docs }] = await Promise.all([
    req.payload.find({
      collection: 'posts',
      where: {
        and: [
          { _status: { equals: 'published' } },
          { datedAt: { less_than_equal: now.toISOString() } },
        ],
      },
      sort: ['-datedAt', 'id'],
      select: { slug: true, title: true, summary: true, cover: true, datedAt: true },
      populate: { media: pictureColumns },
      depth: 1,
      limit,
      pagination: false,
      overrideAccess: false,
      req,
    }),
    noteNextPost(req, now),
  ])
  return docs.map(({ slug, title, summary, cover, datedAt }) => ({
    slug,
    title,
    summary: summary ?? null,
    cover: croppedPicture(cover, 'card'),
    datedAt: datedAt ?? now.toISOString(),
  }))
}

async function noteNextPost(req: PayloadRequest, now: Date): Promise<void> {
  const { rows } = await execute<{ due: string | null }>(
    req,
    sql`
      select min(dated_at) as due from posts
      where _status = 'published' and dated_at > ${now.toISOString()}`,
  )
  const due = rows[0]?.due
  if (due) noteStaleAt(new Date(due))
}
