import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { finishLecture } from '../../commands/finishLecture.ts'
import { leaveFlash } from '../../commands/leaveFlash.ts'
import { captions } from '../../queries/captions.ts'
import { coursePage } from '../../queries/coursePage.ts'
import { dashboardPage } from '../../queries/dashboardPage.ts'
import { flash } from '../../queries/flash.ts'
import { lecturePage } from '../../queries/lecturePage.ts'
import {
  aCourse,
  aStudent,
  handedIn,
  lectureAt,
  NOW,
  reviewed,
  rowsOf,
} from '../support/learning.ts'
import type { Learner, TaughtCourse } from '../support/learning.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

const many = (length: number) => Array.from({ length }, () => ({}))

/** Four lectures: approved, returned, waiting, and the one to go on with. */
async function inTheMiddle(): Promise<{ taught: TaughtCourse; ann: Learner }> {
  const taught = await aCourse([...many(5), { status: 'draft' }])
  const ann = await aStudent([taught])
  const mentor = await aPerson('mentor')
  await reviewed(await handedIn(ann, lectureAt(taught, 1)), { approve: true }, { mentor })
  await reviewed(await handedIn(ann, lectureAt(taught, 2)), { approve: false }, { mentor })
  await handedIn(ann, lectureAt(taught, 3))
  return { taught, ann }
}

test('the dashboard shows how far one is, where to go on, and what the mentor said last', async () => {
  const { taught, ann } = await inTheMiddle()

  const page = await dashboardPage(await ann.asks(), NOW)

  expect(page).toMatchObject({
    name: 'Ann',
    courses: [
      {
        slug: taught.course.slug,
        progress: { done: 1, total: 5, percent: 20 },
        finishedAt: null,
        goOn: { slug: 'lecture-2', number: 2, status: 'returned' },
      },
    ],
  })
  expect(page?.homework.map(({ lecture, status }) => [lecture, status]).sort()).toEqual([
    ['lecture-1', 'approved'],
    ['lecture-2', 'returned'],
    ['lecture-3', 'submitted'],
  ])
})

test('a course page shows each published lecture as it stands', async () => {
  const { taught, ann } = await inTheMiddle()

  const page = await coursePage(await ann.asks(), { slug: taught.course.slug, page: 1 }, NOW)

  expect(page?.lectures.map(({ number, status }) => [number, status])).toEqual([
    [1, 'completed'],
    [2, 'returned'],
    [3, 'pending'],
    [4, 'open'],
    [5, 'locked'],
  ])
  expect(page?.pages).toBe(1)
})

test('a long course has pages, and none beyond the last', async () => {
  const taught = await aCourse(many(13))
  const ann = await aStudent([taught])
  const { slug } = taught.course
  const at = async (page: number) => coursePage(await ann.asks(), { slug, page }, NOW)

  expect((await at(1))?.lectures).toHaveLength(12)
  expect((await at(2))?.lectures.map(({ number }) => number)).toEqual([13])
  for (const none of [0, 3, 1.5, Number.NaN]) expect(await at(none)).toBeNull()
})

test('a lecture with equal order keys keeps its place by its id', async () => {
  const taught = await aCourse(many(3))
  const ann = await aStudent([taught])
  await rowsOf(sql`
    update lectures set _lectures_lectures_order = 'a0' where course_id = ${taught.course.id}`)

  const page = await coursePage(await ann.asks(), { slug: taught.course.slug, page: 1 }, NOW)

  const byId = [...taught.lectures].sort((one, other) => (one.id < other.id ? -1 : 1))
  expect(page?.lectures.map(({ slug }) => slug)).toEqual(byId.map(({ slug }) => slug))
})

test('a lecture shows its attempts with the remarks, and the next attempt when it came back', async () => {
  const { taught, ann } = await inTheMiddle()
  const at = async (lecture: string) =>
    lecturePage(await ann.asks(), { course: taught.course.slug, lecture }, NOW)

  expect(await at('lecture-2')).toMatchObject({
    ...{ kind: 'open', status: 'returned', handsIn: 2, task: 'Draw a line.' },
    attempts: [{ attempt: 1, status: 'returned', remarks: 'Press less.' }],
    previous: { slug: 'lecture-1' },
    next: { slug: 'lecture-3' },
  })
  expect(await at('lecture-1')).toMatchObject({ status: 'completed', handsIn: null })
  expect(await at('lecture-3')).toMatchObject({ status: 'pending', handsIn: null })
  expect(await at('lecture-4')).toMatchObject({ status: 'open', handsIn: 1, attempts: [] })
})

test('a verdict that does not count yet is not seen by the student', async () => {
  const { taught, ann } = await inTheMiddle()
  await rowsOf(sql`
    update homework set verdict = 'approved', verdict_at = now(), verdict_remarks = 'Good.'
    where student_id = ${ann.student} and status = 'submitted'`)

  const page = await lecturePage(
    await ann.asks(),
    { course: taught.course.slug, lecture: 'lecture-3' },
    NOW,
  )

  expect(JSON.stringify(page)).not.toContain('Good.')
  expect(page).toMatchObject({ status: 'pending' })
})

test('a locked lecture shows where it is and nothing of what is in it', async () => {
  const { taught, ann } = await inTheMiddle()

  const page = await lecturePage(
    await ann.asks(),
    { course: taught.course.slug, lecture: 'lecture-5' },
    NOW,
  )

  expect(page).toMatchObject({ kind: 'locked', lecture: { number: 5, of: 5 } })
  expect(page).not.toHaveProperty('task')
  expect(page).not.toHaveProperty('body')
})

test('drafts, courses of others and ended enrolments do not exist for a student', async () => {
  const { taught, ann } = await inTheMiddle()
  const bob = await aStudent([await aCourse([{}])])
  const course = taught.course.slug
  const lecture = 'lecture-1'
  const nothing = async (req: PayloadRequest) => {
    expect(await coursePage(req, { slug: course, page: 1 }, NOW)).toBeNull()
    expect(await lecturePage(req, { course, lecture }, NOW)).toBeNull()
    expect(await captions(req, { course, lecture }, NOW)).toBeNull()
  }

  expect(await lecturePage(await ann.asks(), { course, lecture: 'lecture-6' }, NOW)).toBeNull()
  await nothing(await bob.asks())
  await nothing(await aRequest())
  await nothing(await aRequest(await aPerson('mentor')))
  expect(await dashboardPage(await aRequest(await aPerson('mentor')), NOW)).toBeNull()
  await rowsOf(sql`update enrolments set ended_at = now() where student_id = ${ann.student}`)
  await nothing(await ann.asks())
  expect(await dashboardPage(await ann.asks(), NOW)).toMatchObject({ courses: [], homework: [] })
})

test('a course that was taken back is not shown to its students', async () => {
  const { taught, ann } = await inTheMiddle()
  await (
    await theSchool()
  ).update({
    ...{ collection: 'courses', id: taught.course.id, data: { _status: 'draft' } },
  })

  expect(await dashboardPage(await ann.asks(), NOW)).toMatchObject({ courses: [], homework: [] })
  expect(await coursePage(await ann.asks(), { slug: taught.course.slug, page: 1 }, NOW)).toBeNull()
})

test('the pages of a student cost as many statements for much as for little', async () => {
  const payload = await theSchool()
  const little = await aCourse(many(1))
  const ann = await aStudent([little])
  const much = await Promise.all([aCourse(many(30)), aCourse(many(20)), aCourse(many(10))])
  const bob = await aStudent(much)
  const mentor = await aPerson('mentor')
  for (const lecture of much[0].lectures.slice(0, 6)) {
    await reviewed(await handedIn(bob, lecture), { approve: true }, { mentor })
  }
  const count = async (work: (req: PayloadRequest) => Promise<unknown>, { asks }: Learner) => {
    const req = await asks()
    return statementsOf(payload, () => work(req))
  }
  const courses = { ann: little.course.slug, bob: much[0].course.slug }

  for (const each of [ann, bob])
    expect(await count((req) => dashboardPage(req, NOW), each)).toBeLessThanOrEqual(5)
  expect(await count((req) => dashboardPage(req, NOW), bob)).toBe(
    await count((req) => dashboardPage(req, NOW), ann),
  )
  for (const [learner, slug] of [
    [ann, courses.ann],
    [bob, courses.bob],
  ] as const) {
    const course = await count((req) => coursePage(req, { slug, page: 1 }, NOW), learner)
    const lecture = await count(
      (req) => lecturePage(req, { course: slug, lecture: 'lecture-1' }, NOW),
      learner,
    )
    expect(course).toBe(3) // and one more for a cover
    expect(lecture).toBeLessThanOrEqual(6)
  }
})

test('a flash is for whoever it was left for, as long as it is fresh', async () => {
  const [ann, bob] = [await aStudent([]), await aStudent([])]
  const kept = { comment: 'My line.' }
  const leave = async (now: Date) =>
    leaveFlash(await ann.asks(), { user: ann.user.id, reason: 'photos-missing', kept }, now)
  const fresh = await leave(new Date())

  expect(await flash(await ann.asks(), fresh)).toMatchObject({ reason: 'photos-missing', kept })
  expect(await flash(await bob.asks(), fresh)).toBeNull()
  expect(await flash(await aRequest(), fresh)).toBeNull()
  expect(await flash(await ann.asks(), "' or true --")).toBeNull()
  expect(await flash(await ann.asks(), await leave(NOW))).toBeNull()
})

test('a finished lecture without homework opens the next one', async () => {
  const taught = await aCourse([{ task: null }, {}])
  const ann = await aStudent([taught])
  await finishLecture(await ann.asks(), { lecture: lectureAt(taught, 1).id }, NOW)

  const page = await lecturePage(
    await ann.asks(),
    { course: taught.course.slug, lecture: 'lecture-1' },
    NOW,
  )

  expect(page).toMatchObject({
    isFinished: true,
    task: null,
    handsIn: null,
    next: { status: 'open' },
  })
})
