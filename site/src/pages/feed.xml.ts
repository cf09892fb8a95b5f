import type { APIRoute } from 'astro'
import { blogFeed } from '../blogFeed.ts'
import { fileAnswer } from '../fileAnswer.ts'

/** The blog as RSS 2.0. */
export const GET: APIRoute = async ({ locals: { page, school } }) => {
  page.cache()
  return fileAnswer((await blogFeed(school)).rss2(), 'application/rss+xml; charset=utf-8')
}
