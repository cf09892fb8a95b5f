import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { drawMark } from '../../commands/drawMark.ts'
import { giveVerdict } from '../../commands/giveVerdict.ts'
import { removeMark } from '../../commands/removeMark.ts'
import { undoVerdict } from '../../commands/undoVerdict.ts'
import { reviewPage } from '../../queries/reviewPage.ts'
import { anApi, caller, signedIn } from '../support/api.ts'
import { NOW, rowsOf } from '../support/learning.ts'
import { aTeacherOf, changes, drawn, draws, pin, waiting } from '../support/marking.ts'
import { aPerson, aRequest } from '../support/people.ts'

const removes = async (where: { homework: string; mark: string }) =>
  removeMark(await aRequest(), where)

const numbersOf = async (homework: string) => {
  const rows = await rowsOf<{ number: number }>(sql`
    select number::int as number from marks where homework_id = ${homework} order by number`)
  return rows.map(({ number }) => number)
}

test('when three mentors draw at once, every mark has a number of its own', async () => {
  const at = await waiting()
  const mentors = [at.mia, await aPerson('mentor'), await aPerson('mentor')]

  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, index) => draws(mentors[index % 3] ?? at.mia, at)),
  )

  expect(answers.every(({ kind }) => kind === 'marked')).toBe(true)
  expect(await numbersOf(at.homework)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
})

test('homework has at most sixty marks, also when the last two are drawn at once', async () => {
  const at = await waiting()
  await rowsOf(sql`
    insert into marks (homework_id, photo_id, number, kind, colour, shape)
    select ${at.homework}, ${at.photo}, n, 'pin', 'red', '{"at":[0,0]}'
    from generate_series(1, 59) as n`)

  const answers = await Promise.all([draws(at.mia, at), draws(at.mia, at), draws(at.mia, at)])

  expect(answers.map(({ kind }) => kind).sort()).toEqual(['marked', 'refused', 'refused'])
  expect(await draws(at.mia, at)).toMatchObject({ reason: 'too-many-marks' })
  expect(await numbersOf(at.homework)).toHaveLength(60)
})

test('a mark whose answer was lost is drawn once, and is as it was asked for last', async () => {
  const at = await waiting()
  const clientId = randomUUID()
  const ask = { ...pin, homework: at.homework, photo: at.photo, author: at.mia.id, clientId }
  const asked = async (more: object = {}) => drawMark(await aRequest(at.mia), { ...ask, ...more })

  const first = await asked()
  const again = await Promise.all([asked(), asked(), asked({ text: 'There.' })])

  expect(first).toMatchObject({ kind: 'marked', mark: { number: 1 } })
  for (const answer of again) expect(answer).toMatchObject({ mark: { number: 1 } })
  await asked({ text: 'There.', colour: 'blue' })
  const rows = await rowsOf(sql`select text, colour from marks where homework_id = ${at.homework}`)
  expect(rows).toEqual([{ text: 'There.', colour: 'blue' }])
})

test('a mark is kept as it is drawn, changed and taken away; the others keep their numbers', async () => {
  const at = await waiting()
  const [one, two] = [await drawn(at.mia, at), await drawn(at.mia, at, '  Two. ')]
  const { homework } = at

  expect(two).toMatchObject({ number: 2, text: 'Two.', shape: pin.shape, replies: [] })
  const shape = { at: [0.9, 0.9] }
  expect(await changes(at.mia, { homework, mark: one.id, shape })).toMatchObject({
    mark: { ...one, shape },
  })
  expect(await changes(at.mia, { homework, mark: one.id, text: '' })).toMatchObject({
    mark: { text: '', shape },
  })
  const line = { from: [0, 0], to: [1, 1] }
  expect(await changes(at.mia, { homework, mark: one.id, shape: line })).toMatchObject({
    reason: 'invalid-input',
  })
  expect(await removes({ homework, mark: one.id })).toEqual({ kind: 'removed' })
  expect(await removes({ homework, mark: one.id })).toMatchObject({ reason: 'not-found' })

  const ask = { homework, reviewer: { user: at.mia.id, courses: 'all' } } as const
  expect((await reviewPage(await aRequest(at.mia), ask, NOW))?.homework.marks).toEqual([two])
})

test('a mark lies over a photo of its own homework, and is changed through that homework alone', async () => {
  const [at, other] = [await waiting(), await waiting()]
  const mark = (await drawn(at.mia, at)).id

  expect(await draws(at.mia, { ...at, photo: other.photo })).toMatchObject({ reason: 'not-found' })
  const elsewhere = { homework: other.homework, mark }
  expect(await changes(at.mia, { ...elsewhere, text: 'x' })).toMatchObject({ reason: 'not-found' })
  expect(await removes(elsewhere)).toMatchObject({ reason: 'not-found' })
  expect(await numbersOf(at.homework)).toEqual([1])
})

test('marks are shut by the verdict, and open again when it is taken back', async () => {
  const at = await waiting()
  const { homework, mia } = at
  const mark = (await drawn(mia, at)).id
  const verdict = { homework, mentor: mia.id, approve: true, remarks: '' }
  await giveVerdict(await aRequest(mia), verdict, NOW)

  const shut = { kind: 'refused', reason: 'already-reviewed' }
  expect(await draws(mia, at)).toEqual(shut)
  expect(await changes(mia, { homework, mark, text: 'x' })).toEqual(shut)
  expect(await removes({ homework, mark })).toEqual(shut)

  await undoVerdict(await aRequest(mia), homework)
  expect(await draws(mia, at)).toMatchObject({ kind: 'marked' })
})

test('through the API those who review draw; nobody else gets in, and nothing is drawn', async () => {
  const api = await anApi()
  const at = await waiting()
  const [tess, other] = [
    await aTeacherOf([at.taught]),
    await aTeacherOf([(await waiting()).taught]),
  ]
  const path = `/api/homework/${at.homework}/marks`
  const ask = { ...pin, photo: at.photo }

  expect((await caller(api).ask('POST', path, ask)).status).toBe(401)
  for (const [who, status] of [
    [at.ann.user, 403],
    [await aPerson('editor'), 403],
    [await aPerson('teacher'), 404],
    [other, 404],
  ] as const) {
    const they = await signedIn(api, who)
    expect((await they.ask('POST', path, ask)).status).toBe(status)
    expect((await they.ask('POST', `/api/homework/${at.homework}/claim`)).status).toBe(status)
    expect((await they.ask('POST', `/api/homework/${at.homework}/undo`)).status).toBe(status)
    const verdict = { approve: true }
    const answer = await they.ask('POST', `/api/homework/${at.homework}/verdict`, verdict)
    expect(answer.status).toBe(status)
  }
  expect(await numbersOf(at.homework)).toEqual([])

  const asTess = await signedIn(api, tess)
  const { status, body } = await asTess.ask('POST', path, ask)
  expect([status, body]).toMatchObject([200, { kind: 'marked', mark: { number: 1 } }])
  const mark = `${path}/${(body as { mark: { id: string } }).mark.id}`
  for (const bad of [{ ...ask, colour: 'pink' }, { ...ask, shape: { at: [2, 2] } }, {}]) {
    expect((await asTess.ask('POST', path, bad)).status).toBe(400)
  }
  expect((await asTess.ask('PATCH', mark, { text: 'x'.repeat(1_001) })).status).toBe(400)
  expect((await asTess.ask('PATCH', mark, { colour: 'blue' })).body).toMatchObject({
    mark: { colour: 'blue', text: 'Here.' },
  })
  expect((await asTess.ask('DELETE', `${path}/none`)).status).toBe(404)
  expect((await asTess.ask('DELETE', mark)).body).toEqual({ kind: 'removed' })
})
