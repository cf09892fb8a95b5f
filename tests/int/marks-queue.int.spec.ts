import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { claimHomework } from '../../commands/claimHomework.ts'
import type { User } from '../../payload-types.ts'
import { homeworkQueue } from '../../queries/homeworkQueue.ts'
import { personOf } from '../../queries/personOf.ts'
import { privateFile } from '../../queries/privateFile.ts'
import { reviewPage } from '../../queries/reviewPage.ts'
import type { QueueAsk, QueueFilter } from '../../queries/soughtHomework.ts'
import { anApi, signedIn } from '../support/api.ts'
import {
  aCourse,
  aStudent,
  handedIn,
  lectureAt,
  NOW,
  reviewed,
  rowsOf,
} from '../support/learning.ts'
import { aTeacherOf, photoOf, waiting } from '../support/marking.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

const everything = { user: '', courses: 'all' } as const

const queue = async (ask: Partial<QueueAsk>, now = NOW) =>
  homeworkQueue(
    await aRequest(),
    { show: 'pending', reviewer: everything, filter: {}, after: null, ...ask },
    now,
  )

const idsIn = async (ask: Partial<QueueAsk>) => (await queue(ask)).rows.map(({ id }) => id)

const handInAt = (homework: string, days: number) =>
  rowsOf(sql`
    update homework set submitted_at = ${NOW.toISOString()}::timestamptz - ${`${days} days`}::interval
    where id = ${homework}`)

test('the queue is read page by page without a gap, also where many were handed in at one instant', async () => {
  await rowsOf(sql`delete from homework`)
  const { homework } = await waiting()
  await rowsOf(sql`
    with accounts as (
      insert into users (email, role) select 'copy' || n || '@example.org', 'student'
      from generate_series(1, 59) as n returning id
    )
    insert into students (name, zone, user_id) select 'Copy', 'Europe/Paris', id from accounts`)
  await rowsOf(sql`
    insert into homework (student_id, lecture_id, attempt, status, submitted_at)
    select copies.id, lecture_id, 1, 'submitted', homework.submitted_at
    from homework cross join (select id from students where name = 'Copy') copies
    where homework.id = ${homework}`)

  for (const show of ['pending', 'all'] as const) {
    const first = await queue({ show })
    const second = await queue({ show, after: first.next })
    const third = await queue({ show, after: second.next })
    const pages = [first, second, third].map(({ rows }) => rows.map(({ id }) => id))
    expect(pages.map(({ length }) => length)).toEqual([25, 25, 10])
    expect(new Set(pages.flat()).size).toBe(60)
    expect(third.next).toBeNull()
    expect(first.pending).toBe(60)
  }
})

test('what waits is seen from its beginning, what was decided from its end', async () => {
  await rowsOf(sql`delete from homework`)
  const at = [await waiting(), await waiting(), await waiting(), await waiting()] as const
  for (const [index, { homework }] of at.entries()) await handInAt(homework, index)
  const [newest, newer, older, oldest] = at.map(({ homework }) => homework) as [
    ...[string, string, string, string],
  ]
  const mentor = at[0].mia
  for (const id of [newest, older]) await reviewed(id, { approve: true }, { mentor })

  expect(await idsIn({ show: 'pending' })).toEqual([oldest, newer])
  expect(await idsIn({ show: 'approved' })).toEqual([newest, older])
  expect(await idsIn({ show: 'returned' })).toEqual([])
  expect(await idsIn({ show: 'all' })).toEqual([newest, newer, older, oldest])
  expect((await queue({ show: 'approved' })).rows[0]).toMatchObject({
    ...{ status: 'approved', reviewedBy: mentor.email, photos: 1, attempt: 1, verdict: null },
  })
})

test('the queue is narrowed to a course, to students by a part of their name, and by age', async () => {
  await rowsOf(sql`delete from homework`)
  const taught = await aCourse([{}, {}])
  const zoe = await aStudent([taught], { name: 'Zoé 100%' })
  const one = await handedIn(zoe, lectureAt(taught, 1))
  const two = await handedIn(zoe, lectureAt(taught, 2))
  const elsewhere = (await waiting()).homework
  await handInAt(one, 8)
  await handInAt(two, 2)

  const { id: course } = taught.course
  expect(await idsIn({ filter: { course } })).toEqual([one, two])
  expect(await idsIn({ show: 'all', filter: { course } })).toEqual([two, one])
  expect(await idsIn({ filter: { student: 'zoé' } })).toEqual([one, two])
  expect(await idsIn({ filter: { student: '0%' } })).toEqual([one, two])
  expect(await idsIn({ filter: { student: '%' } })).toEqual([one, two])
  expect(await idsIn({ filter: { student: 'nobody' } })).toEqual([])
  expect(await idsIn({ filter: { days: 7 } })).toEqual([one])
  expect(await idsIn({ filter: { course, student: 'zoé', days: 2 } })).toEqual([one, two])
  expect(await idsIn({ filter: { days: 0 } })).toEqual([one, two, elsewhere])
})

test('the queue shows who has what on their bench, and costs three statements whatever is asked', async () => {
  const payload = await theSchool()
  await rowsOf(sql`delete from homework`)
  const { homework, mia, taught } = await waiting()
  await claimHomework(await aRequest(mia), { homework, by: mia.id, take: false }, NOW)

  const [row] = (await queue({})).rows
  expect(row?.claim).toMatchObject({ by: mia.email, isYours: false })
  const filters = [{}, { course: taught.course.id }, { student: 'Ann' }, { days: 1 }]
  for (const filter of filters) {
    expect(await statementsOf(payload, () => queue({ filter }))).toBe(3)
  }
})

test('a teacher has the queue, the bench and the files of their own courses and of no other', async () => {
  await rowsOf(sql`delete from homework`)
  const [at, other] = [await waiting(), await waiting()]
  const tess = await aTeacherOf([at.taught])
  const reviewer = { user: tess.id, courses: tess.taught ?? [] }
  const bench = async (homework: string) =>
    reviewPage(await aRequest(tess), { homework, reviewer }, NOW)
  const reader = {
    ...{ id: tess.id, isMentor: false, isEditor: false, studentId: null },
    ...{ courses: [], taught: tess.taught ?? [] },
  }
  const file = async (id: string) => privateFile(await aRequest(), id, reader, NOW)
  await rowsOf(sql`update private_files set state = 'ready', filename = id::text || '.jpg',
    mime_type = 'image/jpeg' where id in (${at.photo}, ${await photoOf(other.homework)})`)

  expect(await idsIn({ reviewer })).toEqual([at.homework])
  expect((await queue({ reviewer })).pending).toBe(1)
  expect(await idsIn({ reviewer, filter: { course: other.taught.course.id } })).toEqual([])
  expect(await idsIn({ reviewer, filter: { student: 'Ann' } })).toEqual([at.homework])
  expect(await bench(at.homework)).toMatchObject({ next: null, waiting: 1 })
  expect(await bench(other.homework)).toBeNull()
  expect(await file(at.photo)).toMatchObject({ mimeType: 'image/jpeg' })
  expect(await file(other.photo)).toBeNull()
})

test('the queue is gone through as it was narrowed, forward from where one is, and begins again behind the last', async () => {
  await rowsOf(sql`delete from homework`)
  const taught = await aCourse([{}, {}])
  const [ann, bob] = [await aStudent([taught]), await aStudent([taught], { name: 'Bob' })]
  const one = await handedIn(ann, lectureAt(taught, 1))
  const two = await handedIn(bob, lectureAt(taught, 1))
  const three = await handedIn(ann, lectureAt(taught, 2))
  const { homework: elsewhere } = await waiting()
  for (const [index, id] of [one, two, three, elsewhere].entries()) await handInAt(id, 9 - index)
  const mentor = await aPerson('mentor')
  const req = await aRequest(mentor)
  const reviewer = { user: mentor.id, courses: 'all' } as const
  const after = async (homework: string, filter: QueueFilter = {}) =>
    (await reviewPage(req, { homework, reviewer, filter }, NOW))?.next

  expect([await after(one), await after(two), await after(three)]).toEqual([two, three, elsewhere])
  expect(await after(elsewhere)).toBe(one)
  const here = { course: taught.course.id }
  expect([await after(two, here), await after(three, here)]).toEqual([three, one])
  expect(await after(two, { student: 'bob' })).toBeNull()
  expect(await after(one, { days: 8 })).toBe(two)
  expect(await after(two, { days: 8 })).toBe(one)
})

test('a teacher who is a student now reads nothing of the courses they taught', async () => {
  const at = await waiting()
  const tess = await aTeacherOf([at.taught])
  const api = await anApi()
  const asTess = await signedIn(api, tess)
  expect((await asTess.ask('GET', `/api/homework/${at.homework}`)).status).toBe(200)

  await rowsOf(sql`update users set role = 'student' where id = ${tess.id}`)

  expect((await personOf(await theSchool(), tess.id)).taught).toEqual([])
  expect((await asTess.ask('GET', `/api/homework/${at.homework}`)).status).not.toBe(200)
})

test('over the API a teacher reads homework of their own courses, and none without a course', async () => {
  const api = await anApi()
  await rowsOf(sql`delete from homework`)
  const [at, other] = [await waiting(), await waiting()]
  const count = async (who: User) => {
    const { body } = await (await signedIn(api, who)).ask('GET', '/api/homework')
    return (body as { docs?: { id: string }[] }).docs?.map(({ id }) => id)
  }
  const tess = await aTeacherOf([at.taught])
  const asTess = await signedIn(api, tess)

  expect(await count(tess)).toEqual([at.homework])
  expect((await asTess.ask('GET', `/api/homework/${other.homework}`)).status).toBe(404)
  expect((await asTess.ask('PATCH', `/api/homework/${at.homework}`, {})).status).toBe(403)
  expect(await count(await aPerson('teacher'))).toBeUndefined()
})

test('a bench shows the attempt, those around it, the history, snippets, and what is next', async () => {
  const payload = await theSchool()
  await rowsOf(sql`delete from homework`)
  const taught = await aCourse([{}, {}])
  const [ann, bob] = [await aStudent([taught]), await aStudent([taught], { name: 'Bob' })]
  const mentor = await aPerson('mentor')
  await reviewed(await handedIn(ann, lectureAt(taught, 1)), { approve: false }, { mentor })
  const homework = await handedIn(ann, lectureAt(taught, 1))
  const elsewhere = await handedIn(ann, lectureAt(taught, 2))
  const next = await handedIn(bob, lectureAt(taught, 1))
  await handInAt(elsewhere, 3)
  await handInAt(next, 2)
  await payload.create({ collection: 'snippets', data: { title: 'Line', text: 'Slower.' } })
  const req = await aRequest(mentor)
  const look = (id: string) =>
    reviewPage(req, { homework: id, reviewer: { user: mentor.id, courses: 'all' } }, NOW)

  const page = await look(homework)
  expect(page).toMatchObject({
    homework: {
      id: homework,
      attempt: 2,
      status: 'submitted',
      photos: [{}],
      videos: [],
      marks: [],
    },
    others: [{ attempt: 1, status: 'returned' }],
    student: { name: 'Ann', language: 'en' },
    ...{ verdict: null, claim: null, next: elsewhere, waiting: 3 },
    snippets: [{ title: 'Line', text: 'Slower.' }],
  })
  expect(page?.history.map(({ lecture, attempt }) => [lecture, attempt])).toEqual([
    ['Lecture 1', 1],
    ['Lecture 2', 1],
  ])
  const bobs = { homework: elsewhere, by: bob.user.id, take: false }
  await claimHomework(req, bobs, NOW)
  expect((await look(homework))?.next).toBe(next)
  expect(await statementsOf(payload, () => look(homework))).toBe(5)
  for (const none of ['none', lectureAt(taught, 1).id]) expect(await look(none)).toBeNull()
})
