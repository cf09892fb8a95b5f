import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRule } from '../database/locks.ts'
import type { Tx } from '../database/withTx.ts'
import { handIn } from '../domain/homework.ts'
import type { HandIn, HomeworkStatus } from '../domain/homework.ts'
import { refused } from '../domain/refusals.ts'
import { ownLecture } from './ownLecture.ts'
import { stepsOfCourse } from './stepsOfCourse.ts'

/**
 * Which attempt a student may hand in at a lecture now, or why none. Until the transaction ends nobody else gathers
 * or hands in for them there, or two tabs would count the same attempts and files. `lecture` is a uuid.
 */
export async function openHomework(
  req: PayloadRequest,
  tx: Tx,
  { student, lecture: id }: { student: string; lecture: string },
  now: Date,
): Promise<HandIn> {
  const lecture = await ownLecture(req, id)
  if (!lecture?.hasHomework) return refused('not-found')
  const steps = await stepsOfCourse(tx, { student, course: lecture.course }, now)
  const step = steps.find((each) => each.lecture === id)
  if (!step) return refused('not-found')
  if (step.status === 'locked') return refused('lecture-locked')

  await lockRule(tx, `homework:${student}:${id}`)
  const { rows } = await tx.execute<{ attempt: number; status: HomeworkStatus }>(sql`
    select attempt::int as attempt, status from homework
    where student_id = ${student} and lecture_id = ${id}`)
  return handIn(rows)
}
