import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../domain/idOf.ts'
import type { Lecture } from '../payload-types.ts'

/** A lecture that moves to another course leaves its place behind: without a key it is the last there. */
export const goLastInNewCourse: CollectionBeforeChangeHook<Lecture> = ({ data, originalDoc }) => {
  if (!originalDoc || data.course === undefined) return data
  if (idOf(data.course) === idOf(originalDoc.course)) return data
  return { ...data, _lectures_lectures_order: null }
}
