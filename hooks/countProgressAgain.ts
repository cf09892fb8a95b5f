import type { CollectionAfterChangeHook } from 'payload'
import { countProgress } from '../commands/countProgress.ts'
import { idOf } from '../domain/idOf.ts'
import type { Lecture } from '../payload-types.ts'

/**
 * A lecture that was published, taken back, moved to another course, or given or freed of homework changes how far
 * everyone is in its course. Nobody is congratulated for that: they did nothing just now.
 */
export const countProgressAgain: CollectionAfterChangeHook<Lecture> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const [course, before] = [idOf(doc.course), idOf(previousDoc?.course)]
  const isSame =
    course === before && doc._status === previousDoc?._status && doc.task === previousDoc?.task
  if (isSame) return
  const courses = [course, before].filter((each) => each !== null)
  await countProgress(req, { courses }, new Date())
}
