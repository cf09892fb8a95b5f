import type { APIRoute } from 'astro'
import { fileAnswer } from '../fileAnswer.ts'

/** The sign of the school in a tab. */
export const GET: APIRoute = async ({ locals: { page, school } }) => {
  page.cache()
  return fileAnswer(await school.favicon(await school.chrome()), 'image/svg+xml')
}
