import type { PayloadRequest, Where } from 'payload'
import { isId } from '../domain/id.ts'

export type PrivateFilePage = {
  /** Where its bytes lie in the storage. */
  key: string
  filename: string
  mimeType: string
}

/**
 * Who reads: a mentor any file; an editor what belongs to a course; everyone else their own, and what belongs to
 * the courses they may enter now.
 */
type Reader = { id: string; isMentor: boolean; isEditor: boolean; courses: readonly string[] }

/** A private file as this reader may have it; null when there is none for them. One statement. */
export async function privateFile(
  req: PayloadRequest,
  id: string,
  reader: Reader,
): Promise<PrivateFilePage | null> {
  if (!isId(id)) return null
  const { docs } = await req.payload.find({
    collection: 'private-files',
    where: {
      and: [{ id: { equals: id } }, { state: { equals: 'ready' } }, meantFor(reader)],
    },
    select: { filename: true, mimeType: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // the collection itself is for mentors; here the owner reads as well
    req,
  })
  const { filename, mimeType } = docs[0] ?? {}
  if (!filename || !mimeType) return null
  return { key: `private-files/${filename}`, filename, mimeType }
}

function meantFor({ id, isMentor, isEditor, courses }: Reader): Where {
  if (isMentor) return { id: { exists: true } }
  if (isEditor) return { or: [{ user: { equals: id } }, { course: { exists: true } }] }
  if (courses.length === 0) return { user: { equals: id } }
  return { or: [{ user: { equals: id } }, { course: { in: [...courses] } }] }
}
