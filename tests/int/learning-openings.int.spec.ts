import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { finishLecture } from '../../commands/finishLecture.ts'
import { finishWatched } from '../../commands/finishWatched.ts'
import { withTx } from '../../database/withTx.ts'
import type { Course, Lecture } from '../../payload-types.ts'
import { captions } from '../../queries/captions.ts'
import { coursePage } from '../../queries/coursePage.ts'
import { coursesOfStudent } from '../../queries/coursesOfStudent.ts'
import { dashboardPage } from '../../queries/dashboardPage.ts'
import { lecturePage } from '../../queries/lecturePage.ts'
import { privateFile } from '../../queries/privateFile.ts'
import {
  aCourse,
  aStudent,
  handsIn,
  lectureAt,
  NOW,
  progressIn,
  rowsOf,
} from '../support/learning.ts'
import type { Learner, TaughtCourse } from '../support/learning.ts'
import { aPerson, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

const SOON = '2026-05-05T08:00:00.000Z'
const many = (length: number, one = {}) => Array.from({ length }, () => one)

const changeLecture = async ({ id }: Lecture, data: Partial<Lecture>) =>
  (await theSchool()).update({ collection: 'lectures', id, data })

const changeCourse = async ({ course: { id } }: TaughtCourse, data: Partial<Course>) =>
  (await theSchool()).update({ collection: 'courses', id, data })

const standing = async (learner: Learner, { course }: TaughtCourse, now = NOW) => {
  const page = await coursePage(await learner.asks(), { slug: course.slug, page: 1 }, now)
  return page?.lectures.map(({ status }) => status)
}

/** A film of the course that this lecture shows: its id. */
async function aFilm({ course }: TaughtCourse, lecture: Lecture, name: string): Promise<string> {
  const [file] = await rowsOf<{ id: string }>(sql`
    insert into private_files (course_id, filename, mime_type, seconds)
    values (${course.id}, ${name}, 'video/mp4', 100) returning id`)
  if (!file) throw new Error('The film was not kept.')
  await rowsOf(
    sql`update lectures set video_id = ${file.id}, captions = 'WEBVTT' where id = ${lecture.id}`,
  )
  return file.id
}

const reads = async ({ user, student, asks }: Learner, file: string, now = NOW) => {
  const req = await asks()
  const reader = {
    ...{ id: user.id, isMentor: false, isEditor: false, studentId: student, taught: [] },
    courses: req.user?.courses ?? [],
  }
  return (await privateFile(req, file, reader, now)) !== null
}

test('a lecture whose day has not come is locked everywhere, with its day, and opens on it', async () => {
  const taught = await aCourse(many(2, { task: null }))
  const ann = await aStudent([taught])
  const first = lectureAt(taught, 1)
  await changeLecture(first, { opensAt: SOON })
  const film = await aFilm(taught, first, 'soon.mp4')
  const place = { course: taught.course.slug, lecture: 'lecture-1' }
  const then = new Date(SOON)

  expect(await lecturePage(await ann.asks(), place, NOW)).toMatchObject({
    ...{ kind: 'locked', lock: { opensAt: SOON, after: null } },
  })
  expect((await dashboardPage(await ann.asks(), NOW))?.courses).toMatchObject([
    { goOn: null, opensNext: { number: 1, at: SOON } },
  ])
  expect(await finishLecture(await ann.asks(), { lecture: first.id }, NOW)).toMatchObject({
    reason: 'lecture-locked',
  })
  expect(await captions(await ann.asks(), place, NOW)).toBeNull()
  expect(await reads(ann, film)).toBe(false)
  expect(await coursesOfStudent(await ann.asks(), ann.student, NOW)).toMatchObject([
    { lectures: [{ status: 'locked', video: null }, { status: 'locked' }] },
  ])

  expect(await lecturePage(await ann.asks(), place, then)).toMatchObject({ kind: 'open' })
  expect(await captions(await ann.asks(), place, then)).toBe('WEBVTT')
  expect(await reads(ann, film, then)).toBe(true)
  expect(await finishLecture(await ann.asks(), { lecture: first.id }, then)).toMatchObject({
    kind: 'finished',
  })
})

test('homework of a lecture that has not opened is not taken', async () => {
  const taught = await aCourse([{}])
  const ann = await aStudent([taught])
  await changeLecture(lectureAt(taught, 1), { opensAt: SOON })

  expect(await handsIn(ann, lectureAt(taught, 1))).toMatchObject({ reason: 'lecture-locked' })
  expect(await rowsOf(sql`select id from homework where student_id = ${ann.student}`)).toEqual([])
})

test('days count from the earliest enrolment that still holds', async () => {
  const taught = await aCourse([{}])
  const ann = await aStudent([taught])
  await changeLecture(lectureAt(taught, 1), { opensAfterDays: 3 })
  const begin = (at: string, more = sql``) =>
    rowsOf(sql`update enrolments set created_at = ${at} ${more} where student_id = ${ann.student}`)
  await begin('2026-05-01T12:00:00.001Z')
  expect(await standing(ann, taught)).toEqual(['locked'])
  await begin('2026-05-01T12:00:00.000Z')
  expect(await standing(ann, taught)).toEqual(['open'])

  await begin('2026-04-01T00:00:00Z', sql`, ended_at = now()`)
  await rowsOf(sql`
    insert into enrolments (student_id, course_id, source, created_at)
    values (${ann.student}, ${taught.course.id}, 'by-hand', '2026-05-03T00:00:00Z')`)
  expect(await standing(ann, taught)).toEqual(['locked'])
})

test('a mentor opens a lecture to one student, or keeps it shut for one, and for nobody else', async () => {
  const taught = await aCourse([{}])
  const [ann, bob] = [await aStudent([taught]), await aStudent([taught])]
  const lecture = lectureAt(taught, 1)
  const mentor = await aPerson('mentor')
  const payload = await theSchool()
  const set = (student: string, opensAt: string) =>
    payload.create({
      collection: 'lecture-openings',
      data: { student, lecture: lecture.id, opensAt },
      user: { ...mentor, collection: 'users' },
      overrideAccess: false,
    })

  await set(bob.student, SOON)
  expect([await standing(ann, taught), await standing(bob, taught)]).toEqual([['open'], ['locked']])
  await changeLecture(lecture, { opensAt: SOON })
  const { givenBy } = await set(ann.student, '2026-05-01T00:00:00Z')
  expect([await standing(ann, taught), await standing(bob, taught)]).toEqual([['open'], ['locked']])
  expect(givenBy).toBe(mentor.id)
  await expect(set(ann.student, SOON)).rejects.toThrow()
})

test('before its first day a course opens nothing but its previews', async () => {
  const taught = await aCourse(many(3))
  const ann = await aStudent([taught])
  await changeCourse(taught, { startsAt: SOON })
  await changeLecture(lectureAt(taught, 2), { isPreview: true })

  expect(await standing(ann, taught)).toEqual(['locked', 'open', 'locked'])
  expect(await standing(ann, taught, new Date(SOON))).toEqual(['open', 'open', 'locked'])
})

test('in free order everything is open, and one goes on where one was', async () => {
  const taught = await aCourse(many(4, { task: null }))
  const ann = await aStudent([taught])
  await changeCourse(taught, { lectureOrder: 'free' })
  expect(await standing(ann, taught)).toEqual(many(4, 'open'))

  await finishLecture(await ann.asks(), { lecture: lectureAt(taught, 2).id }, NOW)

  expect((await dashboardPage(await ann.asks(), NOW))?.courses).toMatchObject([
    { goOn: { number: 3 } },
  ])
})

test('the film of a locked lecture is not read by its address, nor its versions, nor what lies beside it', async () => {
  const taught = await aCourse(many(2))
  const [ann, bob] = [await aStudent([taught]), await aStudent([])]
  const [open, locked] = [lectureAt(taught, 1), lectureAt(taught, 2)]
  const [one, two] = [await aFilm(taught, open, 'one.mp4'), await aFilm(taught, locked, 'two.mp4')]
  const [poster, sheet] = (
    await rowsOf<{ id: string }>(sql`
      insert into private_files (filename, mime_type, source_id, version) values
        ('two.webp', 'image/webp', ${two}, 'poster'), ('two.pdf', 'application/pdf', null, null)
      returning id`)
  ).map(({ id }) => id)
  await rowsOf(sql`
    insert into lectures_rels ("order", parent_id, path, private_files_id)
    values (1, ${locked.id}, 'attachments', ${sheet})`)

  expect(await reads(ann, one)).toBe(true)
  for (const file of [two, poster, sheet]) expect(await reads(ann, file ?? '')).toBe(false)
  await handsIn(ann, open)
  for (const file of [one, two, poster, sheet]) {
    expect(await reads(ann, file ?? '')).toBe(true)
    expect(await reads(bob, file ?? '')).toBe(false)
  }
  expect(await statementsOf(await theSchool(), () => reads(ann, two))).toBe(2) // and who asks
  await changeLecture(locked, { _status: 'draft' })
  expect(await reads(ann, two)).toBe(false)
})

test('where watching finishes a lecture, saying so does not, unless there is nothing to watch', async () => {
  const taught = await aCourse([{ task: null }, { task: null }, {}])
  const ann = await aStudent([taught])
  await changeCourse(taught, { finishing: 'watched', lectureOrder: 'free' })
  const [film, text, work] = taught.lectures as [Lecture, Lecture, Lecture]
  await aFilm(taught, film, 'watched.mp4')
  await aFilm(taught, work, 'worked.mp4')
  const watches = async (lecture: Lecture) => {
    const req = await ann.asks()
    const ask = { student: ann.student, lecture: lecture.id }
    return withTx(req, (tx) => finishWatched(req, tx, ask, NOW))
  }
  const says = async ({ id }: Lecture) => finishLecture(await ann.asks(), { lecture: id }, NOW)

  expect(await says(film)).toMatchObject({ reason: 'watch-first' })
  expect(await says(text)).toEqual({ kind: 'finished' })
  expect([await watches(film), await watches(film), await watches(work)]).toEqual([
    true,
    false,
    false,
  ])
  expect(await progressIn(ann, taught)).toMatchObject({ done: 2, total: 3 })
  await changeCourse(taught, { finishing: 'by-hand' })
  expect(await says(film)).toEqual({ kind: 'finished' })
})

test('of two hundred lectures each page shows its own, at no more than six statements a page', async () => {
  const taught = await aCourse([{}])
  const ann = await aStudent([taught])
  await rowsOf(sql`
    insert into lectures (title, slug, course_id, task, _status, _lectures_lectures_order)
    select 'Lecture ' || n, 'lecture-' || n, ${taught.course.id}, 'Draw.', 'published', 'b' || lpad(n::text, 4, '0')
    from generate_series(2, 200) n`)
  const req = await ann.asks()
  const payload = await theSchool()
  const { slug } = taught.course
  const last = await coursePage(req, { slug, page: 17 }, NOW)

  expect([last?.pages, last?.lectures[0]?.number, last?.lectures.length]).toEqual([17, 193, 8])
  expect(last?.goOn).toMatchObject({ number: 1 })
  const costs = [
    await statementsOf(payload, () => dashboardPage(req, NOW)),
    await statementsOf(payload, () => coursePage(req, { slug, page: 17 }, NOW)),
    await statementsOf(payload, () =>
      lecturePage(req, { course: slug, lecture: 'lecture-1' }, NOW),
    ),
  ]
  expect(costs.filter((cost) => cost > 6)).toEqual([])
})
