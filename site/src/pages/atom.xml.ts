import type { APIRoute } from 'astro'
import { blogFeed } from '../blogFeed.ts'
import { fileAnswer } from '../fileAnswer.ts'

/** The blog as Atom (RFC 4287). */
export const GET: APIRoute = async ({ locals: { page, school } }) => {
  page.cache()
  return fileAnswer((await blogFeed(school)).atom1(), 'application/atom+xml; charset=utf-8')
}
