import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { isId } from '../domain/id.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { finishOwnStep } from './finishOwnStep.ts'
import { ownLecture } from './ownLecture.ts'
import { stepsOfCourse } from './stepsOfCourse.ts'

/**
 * A student says that they are done with a lecture that has no homework, and that nothing but their word finishes. Said
 * again, it changes nothing.
 */
export async function finishLecture(
  req: PayloadRequest,
  { lecture: id }: { lecture: string },
  now: Date,
): Promise<{ kind: 'finished' } | Refused> {
  const student = req.user?.studentId
  if (!student) return refused('sign-in-first')
  if (!isId(id)) return refused('not-found')

  return withTx<{ kind: 'finished' } | Refused>(req, async (tx) => {
    const lecture = await ownLecture(req, id)
    if (!lecture) return refused('not-found')
    const { course } = lecture
    const steps = await stepsOfCourse(tx, { student, course }, now)
    const step = steps.find((each) => each.lecture === id)
    if (!step) return refused('not-found')
    if (step.hasHomework) return refused('not-possible')
    if (step.status === 'locked') return refused('lecture-locked')
    if (step.finishing === 'watched') return refused('watch-first')

    await finishOwnStep(req, tx, { student, lecture: id, course }, now)
    return { kind: 'finished' }
  })
}
