import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { afterAll } from 'vitest'
import { applyVerdict } from '../../commands/applyVerdict.ts'
import { countProgress } from '../../commands/countProgress.ts'
import { giveVerdict } from '../../commands/giveVerdict.ts'
import { handInHomework } from '../../commands/handInHomework.ts'
import { execute } from '../../database/execute.ts'
import type { SQL } from '../../database/execute.ts'
import { diskStorage } from '../../providers/storage/disk.ts'
import { personOf } from '../../queries/personOf.ts'
import type { Course, Lecture, User } from '../../payload-types.ts'
import { aPerson, aRequest, theSchool } from './people.ts'

export const NOW = new Date('2026-05-04T12:00:00.000Z')

export const storage = () => diskStorage(process.env.DATA_DIR ?? '')

let count = 0

type LectureAsk = { task?: string | null; status?: 'draft' | 'published' }

export type TaughtCourse = { course: Course; lectures: Lecture[] }

/** A published course with these lectures, which have homework and are published unless they say otherwise. */
export async function aCourse(asked: readonly LectureAsk[]): Promise<TaughtCourse> {
  const payload = await theSchool()
  const slug = `course-${++count}`
  const course = await payload.create({
    collection: 'courses',
    data: { title: `Course ${count}`, slug, _status: 'published' },
  })
  const lectures: Lecture[] = []
  for (const [index, { task = 'Draw a line.', status = 'published' }] of asked.entries()) {
    const lecture = await payload.create({
      collection: 'lectures',
      data: {
        title: `Lecture ${index + 1}`,
        slug: `lecture-${index + 1}`,
        course: course.id,
        task,
        _status: status,
      },
    })
    lectures.push(lecture)
  }
  return { course, lectures }
}

/** The lecture at this place, from 1. */
export function lectureAt({ lectures }: TaughtCourse, place: number): Lecture {
  const lecture = lectures[place - 1]
  if (!lecture) throw new Error(`The course has no lecture ${place}.`)
  return lecture
}

export type Learner = {
  user: User
  student: string
  /** A request of theirs, made anew, with what the sign-in check says of them now. */
  asks: () => Promise<PayloadRequest>
}

/** A student with live enrolments in these courses. */
export async function aStudent(
  taught: readonly TaughtCourse[],
  { name = 'Ann' } = {},
): Promise<Learner> {
  const payload = await theSchool()
  const user = await aPerson('student')
  const { id: student } = await payload.create({
    collection: 'students',
    data: { name, user: user.id, zone: 'Europe/Paris' },
  })
  for (const { course } of taught) {
    await payload.create({
      collection: 'enrolments',
      data: { student, course: course.id, source: 'by-hand' },
    })
  }
  const courses = taught.map(({ course }) => course.id)
  await countProgress(await createLocalReq({}, payload), { courses, student }, NOW)
  const asks = async () => {
    const person = await personOf(payload, user.id)
    return createLocalReq({ user: { ...user, ...person, collection: 'users' } }, payload)
  }
  return { user, student, asks }
}

/** How far a student is in a course, as it stands in the database. */
export async function progressIn({ student }: Learner, { course }: TaughtCourse) {
  const payload = await theSchool()
  const { docs } = await payload.find({
    collection: 'course-progress',
    where: { and: [{ student: { equals: student } }, { course: { equals: course.id } }] },
  })
  const { done, total, percent, finishedAt } = docs[0] ?? {}
  return { done, total, percent, finishedAt: finishedAt ?? null }
}

/** The homework of a student at a lecture, the first attempt first. */
export async function homeworkOf({ student }: Learner, lecture: Lecture) {
  const payload = await theSchool()
  const { docs } = await payload.find({
    collection: 'homework',
    where: { and: [{ student: { equals: student } }, { lecture: { equals: lecture.id } }] },
    sort: 'attempt',
  })
  return docs
}

type Row = Record<string, unknown>

/** The answer of the database to a statement of the test's own. */
export async function rowsOf<R extends Row>(query: SQL): Promise<R[]> {
  return (await execute<R>({ payload: await theSchool() }, query)).rows
}

/** The notices of this kind about this row that are queued. */
export async function noticesOf(kind: string, about: string): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(sql`
    select count(*)::int as count from pgboss.job
    where name = 'notice' and data->'notice'->>'kind' = ${kind}
      and data::text like ${`%${about}%`}`)
  return row?.count ?? 0
}

/** A small picture of one colour, as a camera would write it: with where it was taken. */
export const aPhoto = ({ width = 40, height = 30, colour = '#883311' } = {}): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .withExif({
      IFD0: { Make: 'A Camera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 24/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

const folder = mkdtempSync(path.join(tmpdir(), 'atelier-learning-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The path of a file with these bytes, until the test file ends. */
export function onDisk(bytes: Buffer | string): string {
  const file = path.join(folder, randomUUID())
  writeFileSync(file, bytes)
  return file
}

/** Hands in one photo, or these, as a student does. */
export async function handsIn(
  learner: Learner,
  lecture: { id: string },
  { photos, comment = '', now = NOW }: { photos?: string[]; comment?: string; now?: Date } = {},
) {
  const ask = { lecture: lecture.id, comment, photos: photos ?? [onDisk(await aPhoto())] }
  return handInHomework(await learner.asks(), ask, storage(), now)
}

/** The same, when it is sure to be taken: the id of the homework. */
export async function handedIn(learner: Learner, lecture: { id: string }): Promise<string> {
  const answer = await handsIn(learner, lecture)
  if (answer.kind === 'refused') throw new Error(`It was refused: ${answer.reason}.`)
  return answer.homework
}

/** Gives a verdict and lets it count at once, as the worker does ten seconds later. */
export async function reviewed(
  homework: string,
  verdict: { approve: boolean; remarks?: string },
  { mentor, now = NOW }: { mentor: User; now?: Date },
): Promise<void> {
  const req = await aRequest(mentor)
  const ask = { remarks: 'Press less.', ...verdict, homework, mentor: mentor.id }
  const given = await giveVerdict(req, ask, now)
  if (given.kind === 'refused') throw new Error(`It was refused: ${given.reason}.`)
  await applyVerdict(await aRequest(), { homework, givenAt: now.toISOString() }, now)
}
