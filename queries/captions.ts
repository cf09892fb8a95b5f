import type { PayloadRequest } from 'payload'
import { ownCourse } from './ownCourse.ts'

/**
 * What is said in a lecture's video, as WebVTT; null when nothing is written, or the lecture is not for
 * whoever asks. Three statements: the course, its cover, the lecture.
 */
export async function captions(
  req: PayloadRequest,
  ask: { course: string; lecture: string },
): Promise<string | null> {
  const course = await ownCourse(req, ask.course)
  if (!course) return null
  const { docs } = await req.payload.find({
    collection: 'lectures',
    where: { and: [{ course: { equals: course.id } }, { slug: { equals: ask.lecture } }] },
    select: { captions: true },
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0]?.captions?.trim() || null
}
