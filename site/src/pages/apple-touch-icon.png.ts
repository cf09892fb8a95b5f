import type { APIRoute } from 'astro'
import { bytesOf, fileAnswer } from '../fileAnswer.ts'

/** The sign of the school on the first screen of an iPhone, which asks for it here without being told. */
export const GET: APIRoute = async ({ locals: { page, school } }) => {
  page.cache()
  const icon = school.icon({ shape: 'whole', size: 180 }, await school.chrome())
  return fileAnswer(bytesOf(await icon.draw()), 'image/png')
}
