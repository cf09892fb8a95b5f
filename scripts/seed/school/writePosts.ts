import type { PayloadRequest } from 'payload'
import { posts } from '../world/posts.ts'
import type { Post } from '../world/posts.ts'
import type { TeacherSlug } from '../world/teachers.ts'
import { toLexical, withPicture } from '../world/toLexical.ts'
import type { Pictures } from './hangPictures.ts'

const DAY = 24 * 60 * 60 * 1000

type Ask = { pictures: Pictures; teachers: Record<TeacherSlug, string>; now: Date }

/** Writes the blog: what is published bears its date, and one post is still a draft. */
export async function writePosts(req: PayloadRequest, ask: Ask): Promise<void> {
  for (const { slug, title, summary, topics, daysAgo, ...post } of posts) {
    const isDraft = daysAgo === null
    await req.payload.create({
      collection: 'posts',
      data: {
        slug,
        title,
        summary,
        topics: [...topics],
        author: ask.teachers[post.author],
        cover: ask.pictures.cover(post.cover),
        body: bodyOf(post, ask.pictures),
        datedAt: new Date(ask.now.getTime() - (daysAgo ?? 0) * DAY).toISOString(),
        _status: isDraft ? 'draft' : 'published',
      },
      draft: isDraft,
      req,
    })
  }
}

function bodyOf({ body, picture }: Pick<Post, 'body' | 'picture'>, pictures: Pictures) {
  const text = toLexical(body)
  if (!picture) return text
  return withPicture(text, { media: pictures.cover(picture.cover), caption: picture.caption })
}
