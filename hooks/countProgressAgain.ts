import type { CollectionAfterChangeHook } from 'payload'
import { countProgress } from '../commands/countProgress.ts'
import { shownLecture } from '../database/shownLecture.ts'
import type { ShownLecture } from '../database/shownLecture.ts'
import type { Lecture } from '../payload-types.ts'

/**
 * A lecture that was published, taken back, moved to another course, or given or freed of homework changes how far
 * everyone is in its course; a draft that is being written changes nothing. Nobody is congratulated for that: they
 * did nothing just now. `rememberShown` has said how it was.
 */
export const countProgressAgain: CollectionAfterChangeHook<Lecture> = async ({
  context,
  doc,
  req,
}) => {
  const before = (context[`shown ${doc.id}`] ?? null) as ShownLecture | null
  const now = await shownLecture(req, doc.id)
  if (counts(before) === counts(now)) return
  const courses = [now, before].flatMap((each) => (each?.isPublished ? [each.course] : []))
  await countProgress(req, { courses }, new Date())
}

/** What a lecture counts as: the same words, the same count. One that is not shown counts as nothing. */
const counts = (lecture: ShownLecture | null): string =>
  lecture?.isPublished ? `${lecture.course} ${lecture.hasHomework}` : ''
