import type { PayloadRequest, Where } from 'payload'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import type { PostTeaser } from './latestPosts.ts'

/** A post as lists announce it. */
export type PostCard = PostTeaser & { topics: string[]; author: string | null }

export type PostCards = { posts: PostCard[]; pages: number }

/** The posts of `where`, which asks for a date, the newest first. Four statements: how many, they, their covers, their authors. */
export async function postCards(
  req: PayloadRequest,
  { where, page = 1, limit }: { where: Where[]; page?: number; limit: number },
): Promise<PostCards> {
  const { docs, totalPages } = await req.payload.find({
    collection: 'posts',
    where: { and: where },
    sort: ['-datedAt', 'id'],
    select: {
      slug: true,
      title: true,
      summary: true,
      cover: true,
      datedAt: true,
      topics: true,
      author: true,
    },
    populate: { media: pictureColumns, teachers: { name: true } },
    depth: 1,
    limit,
    page,
    overrideAccess: false,
    req,
  })
  return {
    posts: docs.map(({ slug, title, summary, cover, datedAt, topics, author }) => ({
      slug,
      title,
      summary: summary ?? null,
      cover: pictureOf(cover),
      datedAt: datedAt ?? '',
      topics: topics ?? [],
      author: author && typeof author === 'object' ? author.name : null,
    })),
    pages: totalPages,
  }
}
