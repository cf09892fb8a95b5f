import type { CollectionBeforeChangeHook } from 'payload'
import { keyBehindAll } from '../commands/keyBehindAll.ts'
import { idOf } from '../domain/idOf.ts'
import type { Lecture } from '../payload-types.ts'

/** A lecture that moves to another course leaves its place behind, and is the last there until the next one comes. */
export const goLastInNewCourse: CollectionBeforeChangeHook<Lecture> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!originalDoc || data.course === undefined) return data
  const course = idOf(data.course)
  if (!course || course === idOf(originalDoc.course)) return data
  return { ...data, _lectures_lectures_order: await keyBehindAll(req, course) }
}
