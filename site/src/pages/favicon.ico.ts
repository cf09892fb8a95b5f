import type { APIRoute } from 'astro'
import { bytesOf, fileAnswer } from '../fileAnswer.ts'

/** The same sign, where programs look for it without being told. */
export const GET: APIRoute = async ({ locals: { page, school } }) => {
  page.cache()
  const icon = await school.oldFavicon(await school.chrome())
  return fileAnswer(bytesOf(icon), 'image/x-icon')
}
