import type { PayloadRequest } from 'payload'
import type { Topic } from '../domain/topic.ts'
import { blogShelf, shownPosts } from './blogShelf.ts'
import { postCards } from './postCards.ts'
import type { PostCard } from './postCards.ts'

export type BlogPage = {
  posts: PostCard[]
  topics: Topic[]
  /** The topic that was asked for, or null for all of them. */
  topic: Topic | null
  page: number
  pages: number
}

export const POSTS_ON_A_PAGE = 12

/**
 * One page of the blog, or of one topic of it, the newest first, the same for everyone; null when there is no such
 * page. Reports when the next post is due. Five statements: topics, and four of posts.
 */
export async function blogPage(
  req: PayloadRequest,
  { topic: slug, page }: { topic?: string; page: number },
  now: Date,
): Promise<BlogPage | null> {
  const { topics, namesOf } = await blogShelf(req, now)
  const topic = topics.find((each) => each.slug === slug) ?? null
  if (slug !== undefined && !topic) return null
  if (!Number.isSafeInteger(page) || page < 1) return null

  const ofTopic = topic ? [{ topics: { in: namesOf(topic.slug) } }] : []
  const { posts, pages } = await postCards(req, {
    where: [...shownPosts(now), ...ofTopic],
    page,
    limit: POSTS_ON_A_PAGE,
  })
  if (page > Math.max(1, pages)) return null
  return { posts, topics, topic, page, pages: Math.max(1, pages) }
}
