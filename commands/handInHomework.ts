import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { handIn, MAX_COMMENT, MAX_PHOTOS } from '../domain/homework.ts'
import type { HomeworkStatus } from '../domain/homework.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { notify } from '../notifications/notify.ts'
import type { Storage } from '../providers/storage.ts'
import { dropOriginals } from './dropOriginals.ts'
import { addPhotos, keepOriginals } from './handedInPhotos.ts'
import { ownLecture } from './ownLecture.ts'
import { stepsOfCourse } from './stepsOfCourse.ts'
import type { Slowed } from './takeTries.ts'
import { takeTries } from './takeTries.ts'

type Ask = {
  /** A uuid. */
  lecture: string
  comment: string
  /** Files on this machine, in the sequence the student chose. */
  photos: readonly string[]
}

export type HandedIn = { kind: 'handed-in'; homework: string; attempt: number }

/**
 * A student hands in homework: photos and a comment. In two tabs at once it is handed in once. The photos can be
 * seen as soon as the worker has made them ready.
 */
export async function handInHomework(
  req: PayloadRequest,
  ask: Ask,
  files: Storage,
  now: Date,
): Promise<HandedIn | Refused | Slowed> {
  const student = req.user?.studentId
  if (!student) return refused('sign-in-first')
  if (ask.photos.length === 0) return refused('photos-missing')
  if (ask.photos.length > MAX_PHOTOS) return refused('too-many-photos')
  if (ask.comment.length > MAX_COMMENT) return refused('invalid-input')
  const key = `hand-in:${student}`
  const slowed = await takeTries(req.payload, [{ key, ...tryLimits.handedInByStudent }])
  if (slowed) return slowed

  const photos = await keepOriginals(req, files, ask.photos)
  if (photos === null) return refused('not-a-photo')
  const answer = await withTx(req, (tx) => writeDown(req, tx, { ...ask, student, photos }, now))
  if (answer.kind === 'refused') await dropOriginals(req, files, photos)
  return answer
}

/** The photos are files of ours now. */
type Work = Ask & { student: string }

async function writeDown(
  req: PayloadRequest,
  tx: Tx,
  { student, lecture: id, comment, photos }: Work,
  now: Date,
): Promise<HandedIn | Refused> {
  const lecture = await ownLecture(req, id)
  if (!lecture?.hasHomework) return refused('not-found')
  const steps = await stepsOfCourse(tx, { student, course: lecture.course })
  const step = steps.find((each) => each.lecture === id)
  if (!step) return refused('not-found')
  if (step.status === 'locked') return refused('lecture-locked')

  await lockRule(tx, `homework:${student}:${id}`) // or two tabs would count the same attempts
  const next = handIn(await attemptsAt(tx, { student, lecture: id }))
  if (next.kind === 'refused') return next

  // Raw, as its photos are; the table has no hooks.
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into homework (student_id, lecture_id, attempt, status, comment, submitted_at)
    values (${student}, ${id}, ${next.attempt}, 'submitted', ${comment.trim() || null},
            ${now.toISOString()})
    returning id`)
  const homework = rows[0]?.id
  if (!homework) throw new Error('The homework was not written down.')
  await addPhotos(req, tx, homework, photos)
  await notify(req, { kind: 'homework-handed-in', homework })
  await notify(req, { kind: 'homework-waiting', homework })
  return { kind: 'handed-in', homework, attempt: next.attempt }
}

async function attemptsAt(tx: Tx, { student, lecture }: { student: string; lecture: string }) {
  const { rows } = await tx.execute<{ attempt: number; status: HomeworkStatus }>(sql`
    select attempt::int as attempt, status from homework
    where student_id = ${student} and lecture_id = ${lecture}`)
  return rows
}
