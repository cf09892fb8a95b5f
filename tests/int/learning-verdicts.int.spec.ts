import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { applyVerdict } from '../../commands/applyVerdict.ts'
import { giveVerdict } from '../../commands/giveVerdict.ts'
import { undoVerdict } from '../../commands/undoVerdict.ts'
import type { User } from '../../payload-types.ts'
import { anApi, caller, signedIn } from '../support/api.ts'
import {
  aCourse,
  aStudent,
  handedIn,
  lectureAt,
  noticesOf,
  NOW,
  progressIn,
  rowsOf,
} from '../support/learning.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'

const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

const decide = async (mentor: User, homework: string, approve: boolean, now = NOW) =>
  giveVerdict(
    await aRequest(mentor),
    { homework, mentor: mentor.id, approve, remarks: approve ? '' : `Says ${mentor.email}.` },
    now,
  )

const apply = async (homework: string, givenAt = NOW, now = later(10)) =>
  applyVerdict(await aRequest(), { homework, givenAt: givenAt.toISOString() }, now)

const now = async (id: string) => (await theSchool()).findByID({ collection: 'homework', id })

/** Homework that waits, of a student in a course of their own. */
async function waiting({ lectures = 1 } = {}) {
  const taught = await aCourse(Array.from({ length: lectures }, () => ({})))
  const ann = await aStudent([taught])
  const homework = await handedIn(ann, lectureAt(taught, 1))
  return { taught, ann, homework, mia: await aPerson('mentor') }
}

test('a verdict counts when it is applied: then the student sees it, moves on and is told', async () => {
  const { taught, ann, homework, mia } = await waiting({ lectures: 2 })

  expect(await decide(mia, homework, true)).toEqual({
    kind: 'given',
    appliesAt: '2026-05-04T12:00:10.000Z',
  })
  expect(await now(homework)).toMatchObject({ status: 'submitted', verdict: 'approved' })
  expect(await progressIn(ann, taught)).toMatchObject({ done: 0, total: 2 })
  expect(await noticesOf('homework-approved', homework)).toBe(0)

  expect(await apply(homework)).toBe(true)
  expect(await now(homework)).toMatchObject({
    ...{ status: 'approved', reviewedBy: mia.id, remarks: null },
    reviewedAt: '2026-05-04T12:00:10.000Z',
  })
  expect(await progressIn(ann, taught)).toMatchObject({ done: 1, total: 2, percent: 50 })
  expect(await noticesOf('homework-approved', homework)).toBe(1)
})

test('its job waits ten seconds', async () => {
  const { homework, mia } = await waiting()
  await decide(mia, homework, true)

  const [job] = await rowsOf<{ waits: number }>(sql`
    select round(extract(epoch from start_after - created_on))::int as waits from pgboss.job
    where name = 'apply-verdict' and data->>'homework' = ${homework}`)
  expect(job?.waits).toBe(10)
})

test('when twenty mentors decide at once, the first verdict stands and the others learn of it', async () => {
  const { homework } = await waiting()
  const mentors = await Promise.all(Array.from({ length: 5 }, () => aPerson('mentor')))
  const all = [...mentors, ...mentors, ...mentors, ...mentors]

  const answers = await Promise.all(
    all.map((mentor, index) => decide(mentor, homework, index % 2 === 0)),
  )

  expect(answers.filter(({ kind }) => kind === 'given')).toHaveLength(1)
  expect(answers.filter(({ kind }) => kind === 'refused')).toEqual(
    Array.from({ length: 19 }, () => ({ kind: 'refused', reason: 'already-reviewed' })),
  )
  const winner = answers.findIndex(({ kind }) => kind === 'given')
  expect((await now(homework)).verdictBy).toBe(all[winner]?.id)
})

test('a verdict applied by twenty workers is applied once and told once', async () => {
  const { taught, ann, homework, mia } = await waiting()
  await decide(mia, homework, true)

  const answers = await Promise.all(Array.from({ length: 20 }, () => apply(homework)))

  expect(answers.filter(Boolean)).toHaveLength(1)
  expect(await noticesOf('homework-approved', homework)).toBe(1)
  expect(await noticesOf('course-finished', ann.student)).toBe(1)
  expect(await progressIn(ann, taught)).toMatchObject({ done: 1, percent: 100 })
})

test('a verdict taken back is never applied, and its homework waits again', async () => {
  const { taught, ann, homework, mia } = await waiting()
  await decide(mia, homework, false)

  expect(await undoVerdict(await aRequest(mia), homework)).toEqual({ kind: 'undone' })
  expect(await apply(homework)).toBe(false)

  expect(await now(homework)).toMatchObject({ status: 'submitted', verdict: null, remarks: null })
  expect(await progressIn(ann, taught)).toMatchObject({ done: 0 })
  expect(await noticesOf('homework-returned', homework)).toBe(0)
})

test('the job of a verdict that was taken back does not apply the next one early', async () => {
  const { homework, mia } = await waiting()
  await decide(mia, homework, false)
  await undoVerdict(await aRequest(mia), homework)
  await decide(mia, homework, true, later(8))

  expect(await apply(homework, NOW, later(10))).toBe(false)
  expect((await now(homework)).status).toBe('submitted')
  expect(await apply(homework, later(8), later(18))).toBe(true)
  expect((await now(homework)).status).toBe('approved')
})

test('undo and the tenth second race; one of them has it, and the student hears only of what counts', async () => {
  for (let round = 0; round < 10; round++) {
    const { homework, mia } = await waiting()
    await decide(mia, homework, true)
    const req = await aRequest(mia)

    const [undone, applied] = await Promise.all([undoVerdict(req, homework), apply(homework)])

    expect(undone.kind === 'undone').toBe(!applied)
    expect((await now(homework)).status).toBe(applied ? 'approved' : 'submitted')
    expect(await noticesOf('homework-approved', homework)).toBe(applied ? 1 : 0)
  }
})

test('an applied verdict is never overwritten', async () => {
  const { homework, mia } = await waiting()
  await decide(mia, homework, true)
  await apply(homework)

  expect(await decide(mia, homework, false)).toMatchObject({ reason: 'already-reviewed' })
  expect(await undoVerdict(await aRequest(mia), homework)).toMatchObject({
    reason: 'too-late-to-undo',
  })
  expect(await apply(homework)).toBe(false)
  expect((await now(homework)).status).toBe('approved')
})

test('homework is returned with a remark or not at all', async () => {
  const { homework, mia } = await waiting()
  const req = await aRequest(mia)
  const ask = { homework, mentor: mia.id, approve: false, remarks: ' \n ' }

  expect(await giveVerdict(req, ask, NOW)).toMatchObject({ reason: 'remarks-missing' })
  expect(await now(homework)).toMatchObject({ status: 'submitted', verdict: null })
})

test('through the API a mentor decides and takes back; nobody else gets in, and nothing changes', async () => {
  const api = await anApi()
  const { ann, homework, mia } = await waiting()
  const path = `/api/homework/${homework}`
  const verdict = { approve: true, remarks: 'Good.' }

  expect((await caller(api).ask('POST', `${path}/verdict`, verdict)).status).toBe(401)
  for (const [who, status] of [
    [ann.user, 403],
    [await aPerson('editor'), 403],
    [await aPerson('teacher'), 404],
  ] as const) {
    const they = await signedIn(api, who)
    expect((await they.ask('POST', `${path}/verdict`, verdict)).status).toBe(status)
    expect((await they.ask('POST', `${path}/undo`)).status).toBe(status)
    expect((await they.ask('PATCH', path, { status: 'approved' })).status).toBe(403)
  }
  expect(await now(homework)).toMatchObject({ status: 'submitted', verdict: null })

  const mentor = await signedIn(api, mia)
  expect((await mentor.ask('PATCH', path, { status: 'approved' })).status).toBe(403)
  for (const bad of [{}, { approve: 'yes' }, { approve: false, remarks: 'x'.repeat(5_001) }]) {
    expect((await mentor.ask('POST', `${path}/verdict`, bad)).status).toBe(400)
  }
  expect((await mentor.ask('POST', '/api/homework/none/verdict', verdict)).status).toBe(404)
  expect((await mentor.ask('POST', `${path}/verdict`, verdict)).body).toMatchObject({
    kind: 'given',
  })
  expect((await mentor.ask('POST', `${path}/verdict`, verdict)).status).toBe(409)
  expect((await mentor.ask('POST', `${path}/undo`)).body).toEqual({ kind: 'undone' })
  expect((await mentor.ask('POST', `${path}/undo`)).status).toBe(409)
})
