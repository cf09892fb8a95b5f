import type { PayloadRequest } from 'payload'
import type { Tx } from '../database/withTx.ts'
import { finishOwnStep } from './finishOwnStep.ts'
import { ownLecture } from './ownLecture.ts'
import { stepsOfCourse } from './stepsOfCourse.ts'

/**
 * Finishes an open lecture whose video its student, who asks, has watched (`isWatched`), in a course where that finishes
 * it. One with homework is never finished by that. In the caller's transaction; says whether it was finished just now.
 */
export async function finishWatched(
  req: PayloadRequest,
  tx: Tx,
  { student, lecture: id }: { student: string; lecture: string },
  now: Date,
): Promise<boolean> {
  const lecture = await ownLecture(req, id)
  if (!lecture || lecture.hasHomework) return false
  const { course } = lecture
  const steps = await stepsOfCourse(tx, { student, course }, now)
  const step = steps.find((each) => each.lecture === id)
  if (step?.status !== 'open' || step.finishing !== 'watched') return false

  await finishOwnStep(req, tx, { student, lecture: id, course }, now)
  return true
}
