import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { isId } from '../domain/id.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { countOwnProgress } from './countOwnProgress.ts'
import { ownLecture } from './ownLecture.ts'
import { stepsOfCourse } from './stepsOfCourse.ts'

/** A student says that they are done with a lecture that has no homework. Said again, it changes nothing. */
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
    const step = (await stepsOfCourse(tx, { student, course }, now)).find(
      (each) => each.lecture === id,
    )
    if (!step) return refused('not-found')
    if (step.hasHomework) return refused('not-possible')
    if (step.status === 'locked') return refused('lecture-locked')

    // Raw, because it may be there already or not; the table has no hooks.
    await tx.execute(sql`
      insert into lecture_progress as theirs (student_id, lecture_id, finished_at)
      values (${student}, ${id}, ${now.toISOString()})
      on conflict (student_id, lecture_id) do update
        set finished_at = coalesce(theirs.finished_at, excluded.finished_at), updated_at = now()`)
    await countOwnProgress(req, { student, course }, now)
    return { kind: 'finished' }
  })
}
