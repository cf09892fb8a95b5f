import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { finishLecture } from '../../commands/finishLecture.ts'
import { touchActivity } from '../../commands/touchActivity.ts'
import { withTx } from '../../database/withTx.ts'
import type { Lecture } from '../../payload-types.ts'
import {
  aCourse,
  aStudent,
  handedIn,
  lectureAt,
  noticesOf,
  NOW,
  progressIn,
  reviewed,
  rowsOf,
} from '../support/learning.ts'
import type { Learner } from '../support/learning.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'

const finish = async (learner: Learner, lecture: Lecture, now = NOW) =>
  finishLecture(await learner.asks(), { lecture: lecture.id }, now)

const change = async (lecture: Lecture, data: Partial<Lecture>) =>
  (await theSchool()).update({ collection: 'lectures', id: lecture.id, data })

test('a student begins at nothing of everything that is published', async () => {
  const taught = await aCourse([{}, { task: null }, { status: 'draft' }])
  const ann = await aStudent([taught])

  expect(await progressIn(ann, taught)).toEqual({
    ...{ done: 0, total: 2, percent: 0, finishedAt: null },
  })
})

test('approved homework and finished lectures without homework move it, nothing else does', async () => {
  const taught = await aCourse([{ task: null }, {}, {}])
  const ann = await aStudent([taught])
  const mentor = await aPerson('mentor')

  expect(await finish(ann, lectureAt(taught, 1))).toEqual({ kind: 'finished' })
  expect(await finish(ann, lectureAt(taught, 1))).toEqual({ kind: 'finished' })
  expect(await progressIn(ann, taught)).toMatchObject({ done: 1, percent: 33 })

  const homework = await handedIn(ann, lectureAt(taught, 2))
  expect(await progressIn(ann, taught)).toMatchObject({ done: 1 })
  await reviewed(homework, { approve: false }, { mentor })
  expect(await progressIn(ann, taught)).toMatchObject({ done: 1 })
  await reviewed(await handedIn(ann, lectureAt(taught, 2)), { approve: true }, { mentor })
  expect(await progressIn(ann, taught)).toMatchObject({ done: 2, percent: 66 })
})

test('a lecture with homework cannot be finished by saying so, a locked or foreign one not at all', async () => {
  const [taught, elsewhere] = [await aCourse([{}, { task: null }]), await aCourse([{ task: null }])]
  const ann = await aStudent([taught])

  expect(await finish(ann, lectureAt(taught, 1))).toMatchObject({ reason: 'not-possible' })
  expect(await finish(ann, lectureAt(taught, 2))).toMatchObject({ reason: 'lecture-locked' })
  expect(await finish(ann, lectureAt(elsewhere, 1))).toMatchObject({ reason: 'not-found' })
  const none = await finishLecture(await ann.asks(), { lecture: "' or true --" }, NOW)
  expect(none).toMatchObject({ reason: 'not-found' })
  expect(
    await rowsOf(sql`select id from lecture_progress where student_id = ${ann.student}`),
  ).toEqual([])
})

test('it is right at once after a lecture was taken back, published, moved, or given homework', async () => {
  const [taught, other] = [await aCourse([{ task: null }, {}, {}]), await aCourse([{}])]
  const ann = await aStudent([taught, other])
  const first = lectureAt(taught, 1)
  await finish(ann, first)

  await change(lectureAt(taught, 3), { _status: 'draft' })
  expect(await progressIn(ann, taught)).toMatchObject({ done: 1, total: 2, percent: 50 })
  await change(lectureAt(taught, 3), { _status: 'published' })
  expect(await progressIn(ann, taught)).toMatchObject({ done: 1, total: 3, percent: 33 })
  await change(lectureAt(taught, 3), { course: other.course.id, slug: 'moved' })
  expect(await progressIn(ann, taught)).toMatchObject({ done: 1, total: 2, percent: 50 })
  expect(await progressIn(ann, other)).toMatchObject({ done: 0, total: 2 })
  await change(first, { task: 'Draw one after all.' })
  expect(await progressIn(ann, taught)).toMatchObject({ done: 0, total: 2, percent: 0 })
  await change(first, { task: null })
  expect(await progressIn(ann, taught)).toMatchObject({ done: 1, total: 2 })
})

test('a draft of a published lecture changes nothing before it is published', async () => {
  const taught = await aCourse([{}, {}])
  const ann = await aStudent([taught])
  const payload = await theSchool()
  const { id } = lectureAt(taught, 1)

  await payload.update({ collection: 'lectures', id, data: { title: 'Soon' }, draft: true })

  expect(await progressIn(ann, taught)).toMatchObject({ total: 2 })
})

test('a lecture that is taken back in a transaction that fails changes nothing', async () => {
  const taught = await aCourse([{}, {}])
  const ann = await aStudent([taught])
  const { id } = lectureAt(taught, 1)
  const req = await aRequest()
  const data = { _status: 'draft' } as const

  const work = withTx(req, async () => {
    await req.payload.update({ collection: 'lectures', id, data, req })
    throw new Error('something else failed')
  })
  await expect(work).rejects.toThrow('something else failed')

  expect(await progressIn(ann, taught)).toMatchObject({ total: 2 })
})

test('verdicts on all homework of a student, applied at once, are all counted', async () => {
  const taught = await aCourse(Array.from({ length: 8 }, () => ({})))
  const ann = await aStudent([taught])
  const mentor = await aPerson('mentor')
  const all: string[] = []
  for (const lecture of taught.lectures) all.push(await handedIn(ann, lecture))

  await Promise.all(all.map((homework) => reviewed(homework, { approve: true }, { mentor })))

  expect(await progressIn(ann, taught)).toEqual({
    ...{ done: 8, total: 8, percent: 100, finishedAt: NOW.toISOString() },
  })
  expect(await noticesOf('course-finished', ann.student)).toBe(1)
})

test('once finished stays finished when lectures are added, and is told once', async () => {
  const taught = await aCourse([{ task: null }, { task: null, status: 'draft' }])
  const ann = await aStudent([taught])
  await finish(ann, lectureAt(taught, 1))
  expect(await noticesOf('course-finished', ann.student)).toBe(1)

  await change(lectureAt(taught, 2), { _status: 'published' })
  expect(await progressIn(ann, taught)).toEqual({
    ...{ done: 1, total: 2, percent: 50, finishedAt: NOW.toISOString() },
  })
  await finish(ann, lectureAt(taught, 2), new Date('2026-06-01T00:00:00Z'))
  expect(await progressIn(ann, taught)).toMatchObject({
    ...{ percent: 100, finishedAt: NOW.toISOString() },
  })
  expect(await noticesOf('course-finished', ann.student)).toBe(1)
})

test('nobody is congratulated because a lecture was taken back', async () => {
  const taught = await aCourse([{ task: null }, {}])
  const ann = await aStudent([taught])
  await finish(ann, lectureAt(taught, 1))

  await change(lectureAt(taught, 2), { _status: 'draft' })

  expect((await progressIn(ann, taught)).finishedAt).not.toBeNull()
  expect(await noticesOf('course-finished', ann.student)).toBe(0)
})

test('a visit is noted at most once a minute', async () => {
  const ann = await aStudent([])
  const at = async (instant: string) => {
    await touchActivity(await ann.asks(), new Date(instant))
    const [row] = await rowsOf<{ at: string }>(
      sql`select last_activity_at as at from students where id = ${ann.student}`,
    )
    return new Date(row?.at ?? 0).toISOString()
  }

  expect(await at('2026-05-04T12:00:00.000Z')).toBe('2026-05-04T12:00:00.000Z')
  expect(await at('2026-05-04T12:00:59.999Z')).toBe('2026-05-04T12:00:00.000Z')
  expect(await at('2026-05-04T12:01:00.000Z')).toBe('2026-05-04T12:01:00.000Z')
})

test('whoever is no student leaves no trace', async () => {
  await expect(touchActivity(await aRequest(await aPerson('mentor')), NOW)).resolves.toBeUndefined()
})
