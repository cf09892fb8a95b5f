import { afterAll, expect, test } from 'vitest'
import { reviewerOf } from '../../access/people.ts'
import { lectureSort } from '../../queries/lectureOrder.ts'
import { editorDashboard } from '../../queries/editorDashboard.ts'
import { mentorDashboard } from '../../queries/mentorDashboard.ts'
import { teacherDashboard } from '../../queries/teacherDashboard.ts'
import type { Role } from '../../domain/roles.ts'
import { anApi, signedIn } from '../support/api.ts'
import type { TaughtCourse } from '../support/learning.ts'
import { aCourse, aStudent, handsIn, lectureAt, NOW } from '../support/learning.ts'
import { aTeacherOf, waiting } from '../support/marking.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

const payload = await theSchool()
const api = await anApi()
afterAll(() => payload.destroy())

const as = async (role: Role) => signedIn(api, await aPerson(role))
const moveUp = (id: string) => ['POST', `/api/sequences/lectures/${id}`, { to: 'up' }] as const

test('a lecture goes to its place among lectures that no key tells apart, and its draft with it', async () => {
  const taught = await aCourseWithoutKeys(5)
  const before = await lecturesOf(taught, { draft: false })
  const editor = await as('editor')

  const dropped = await editor.ask('POST', '/api/reorder', {
    collectionSlug: 'lectures',
    docsToMove: [before[3]],
    newKeyWillBe: 'greater',
    target: { id: before[0], key: 'a0' },
  })

  expect(dropped.status).toBe(200)
  const after = [before[0], before[3], before[1], before[2], before[4]]
  expect(await lecturesOf(taught, { draft: false })).toEqual(after)
  expect(await lecturesOf(taught, { draft: true })).toEqual(after)
})

test('the lectures of another course stay where they are', async () => {
  const [one, other] = [await aCourseWithoutKeys(3), await aCourseWithoutKeys(3)]
  const untouched = await keysOf(other)
  const [, second = ''] = await lecturesOf(one, { draft: false })

  await (await as('editor')).ask(...moveUp(second))
  expect(await keysOf(other)).toEqual(untouched)
})

test('a lecture that moves to another course is the last one there', async () => {
  const [from, to] = [await aCourse([{}, {}]), await aCourse([{}, {}])]
  const { id } = lectureAt(from, 1)
  const data = { course: to.course.id, slug: 'from-elsewhere' }
  await payload.update({ collection: 'lectures', id, data })

  expect((await lecturesOf(to, { draft: false })).at(-1)).toBe(id)
  expect((await lecturesOf(to, { draft: true })).at(-1)).toBe(id)
  await (await as('editor')).ask(...moveUp(id))
  expect((await lecturesOf(to, { draft: true })).at(1)).toBe(id)
})

test('a lecture that is written after one has moved in comes behind that one', async () => {
  const [from, to] = [await aCourse([{}]), await aCourse([{}, {}])]
  const { id } = lectureAt(from, 1)
  await payload.update({
    ...{ collection: 'lectures', id, data: { course: to.course.id, slug: 'moved-in' } },
  })
  const later = await payload.create({
    collection: 'lectures',
    data: { title: 'Later', slug: 'later', course: to.course.id, _status: 'published' },
  })

  expect((await lecturesOf(to, { draft: false })).slice(-2)).toEqual([id, later.id])
})

test('fifty steps at once are taken one after the other, and no two lectures share a key', async () => {
  const taught = await aCourseWithoutKeys(6)
  const editor = await as('editor')
  const ids = await lecturesOf(taught, { draft: false })

  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, step) => editor.ask(...moveUp(ids[step % 6] ?? ''))),
  )

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(new Set(await keysOf(taught)).size).toBe(6)
})

test.each(['student', 'teacher'] as const)('a %s puts nothing in order', async (role) => {
  const taught = await aCourse([{}, {}])
  const keys = await keysOf(taught)
  const someone = await as(role)
  const { id } = lectureAt(taught, 2)

  expect((await someone.ask(...moveUp(id))).status).toBe(403)
  const drop = { docsToMove: [id], newKeyWillBe: 'less', target: lectureAt(taught, 1) }
  const dropped = await someone.ask('POST', '/api/reorder', { collectionSlug: 'lectures', ...drop })
  expect(dropped.status).toBe(403)
  expect(await keysOf(taught)).toEqual(keys)
})

test('an editor puts courses in order, and no plans, which are for admins', async () => {
  const [first, second] = [await aCourse([]), await aCourse([])]
  const data = { name: 'Studio', slug: 'studio', price: 9_900, courses: [first.course.id] }
  const plan = await payload.create({ collection: 'plans', data })
  const editor = await as('editor')

  const up = await editor.ask('POST', `/api/sequences/courses/${second.course.id}`, { to: 'up' })
  expect(up.body).toMatchObject({ kind: 'moved' })
  expect((await editor.ask('POST', `/api/sequences/plans/${plan.id}`, { to: 'up' })).status).toBe(
    403,
  )
})

test('the desk of a mentor costs three statements, however much there is', async () => {
  const taught = await aCourse([{}])
  const req = await aRequest(await aPerson('mentor'))
  for (const [name, day] of [
    ['Ann', '03'],
    ['Bob', '01'],
    ['Cleo', '02'],
  ] as const) {
    const student = await aStudent([taught], { name })
    const now = new Date(`2026-05-${day}T09:00:00Z`)
    await handsIn(student, lectureAt(taught, 1), { now })
    const data = { lastActivityAt: now.toISOString() }
    await payload.update({ collection: 'students', id: student.student, data })
  }

  const desk = await mentorDashboard(req, NOW)
  const nothing = { orders: 0, boxesToPack: 0, deadLetters: 0 }
  expect(desk.counts).toEqual({ homeworkWaiting: 3, activeStudents: 3, ...nothing })
  expect(desk.waiting.map(({ student }) => student)).toEqual(['Bob', 'Cleo', 'Ann'])
  expect(await statementsOf(payload, () => mentorDashboard(req, NOW))).toBe(3)
})

test('the desk of a teacher shows the homework of their own courses, for two statements', async () => {
  const { taught, homework } = await waiting()
  await waiting()
  const tess = await aTeacherOf([taught])
  const req = await aRequest(tess)
  const reviewer = reviewerOf(tess)
  if (!reviewer) throw new Error('Tess does not review.')

  const desk = await teacherDashboard(req, reviewer)

  expect(desk).toMatchObject({ homeworkWaiting: 1, waiting: [{ id: homework }] })
  expect(await statementsOf(payload, () => teacherDashboard(req, reviewer))).toBe(2)
})

test('the desk of an editor costs three statements', async () => {
  const req = await aRequest(await aPerson('editor'))
  expect(await statementsOf(payload, () => editorDashboard(req))).toBe(3)
})

/** A course whose lectures all have the same key, as lectures made at the same moment have. */
async function aCourseWithoutKeys(lectures: number): Promise<TaughtCourse> {
  const taught = await aCourse(Array.from({ length: lectures }, () => ({})))
  for (const { id } of taught.lectures) {
    const data = { _lectures_lectures_order: 'a0' }
    await payload.update({ collection: 'lectures', id, data })
  }
  return taught
}

const inOrder = ({ course }: TaughtCourse, { draft }: { draft: boolean }) =>
  payload.find({
    collection: 'lectures',
    where: { course: { equals: course.id } },
    sort: [...lectureSort],
    draft,
    pagination: false,
  })

const lecturesOf = async (taught: TaughtCourse, { draft }: { draft: boolean }) =>
  (await inOrder(taught, { draft })).docs.map(({ id }) => id)

const keysOf = async (taught: TaughtCourse) =>
  (await inOrder(taught, { draft: false })).docs.map((each) => each._lectures_lectures_order)
