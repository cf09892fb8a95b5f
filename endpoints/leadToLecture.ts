import type { PayloadRequest } from 'payload'
import { isLanguage } from '../domain/language.ts'

type Place = { course: string; lecture: string }

/** Leads a form without script back to its lecture, in the language of the page it came from. `rest` follows the path. */
export function leadToLecture(
  { searchParams }: PayloadRequest,
  { course, lecture }: Place,
  rest: string,
): Response {
  const language = searchParams.get('language')
  const prefix = isLanguage(language) ? `/${language}` : ''
  const location = `${prefix}/learn/${course}/${lecture}${rest}`
  return new Response(null, { status: 303, headers: { location } })
}
