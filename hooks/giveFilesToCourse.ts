import type { CollectionAfterChangeHook } from 'payload'
import { giveToCourse } from '../database/courseFiles.ts'
import { idOf } from '../domain/idOf.ts'
import type { Lecture } from '../payload-types.ts'

/** The files of a lecture are for the students of its course: they go along when it moves. A draft moves nothing. */
export const giveFilesToCourse: CollectionAfterChangeHook<Lecture> = async ({ doc, req }) => {
  const course = idOf(doc.course)
  const files = [doc.video, ...(doc.attachments ?? [])].map((each) => idOf(each))
  const ids = files.filter((id) => id !== null)
  if (doc._status === 'published' && course && ids.length > 0) await giveToCourse(req, ids, course)
}
