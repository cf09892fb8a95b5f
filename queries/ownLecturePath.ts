import type { PayloadRequest } from 'payload'
import { isId } from '../domain/id.ts'

/** The slugs of a lecture and its course, for whoever may enter it now; null otherwise. Two statements. */
export async function ownLecturePath(
  req: PayloadRequest,
  id: string,
): Promise<{ course: string; lecture: string } | null> {
  if (!isId(id) || !req.user?.studentId) return null
  const lecture = await req.payload.findByID({
    collection: 'lectures',
    id,
    select: { slug: true, course: true },
    populate: { courses: { slug: true } },
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!lecture || typeof lecture.course === 'string') return null
  return { course: lecture.course.slug, lecture: lecture.slug }
}
