import { sql } from '@payloadcms/db-postgres'
import { afterAll, expect, test } from 'vitest'
import { applyForBox } from '../../commands/applyForBox.ts'
import { declineBox } from '../../commands/declineBox.ts'
import { labelBoxes } from '../../commands/labelBoxes.ts'
import { sendBoxes } from '../../commands/sendBoxes.ts'
import type { Address } from '../../domain/address.ts'
import { boxLabels } from '../../queries/boxLabels.ts'
import { boxPage } from '../../queries/boxPage.ts'
import { BOXES_ON_A_PAGE, boxQueue } from '../../queries/boxQueue.ts'
import { dashboardPage } from '../../queries/dashboardPage.ts'
import {
  aBox,
  aBoxOwner,
  applies,
  boxRow,
  inParis,
  losesAccess,
  manyBoxes,
} from '../support/boxes.ts'
import { noticesOf, rowsOf } from '../support/learning.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import { statementsOf } from '../support/statements.ts'

const payload = await theSchool()
const mentor = await aPerson('mentor')
const NOW = new Date('2026-05-04T12:00:00.000Z')

afterAll(async () => payload.destroy())

const sends = async (...boxes: string[]) => {
  const ask = { boxes: boxes.map((id) => ({ id, tracking: `T-${id}` })), carrier: 'DHL' }
  return sendBoxes(await aRequest(mentor), { ...ask, by: mentor.id }, NOW)
}

const declines = async (box: string, reason = 'Your order was given back.') =>
  declineBox(await aRequest(mentor), { box, reason }, NOW)

const prints = async (...boxes: string[]) => labelBoxes(await aRequest(mentor), { boxes }, NOW)

test('two tabs are one box, and the other tab is told what was sent', async () => {
  const ann = await aBoxOwner()
  const tabs = Array.from({ length: 10 }, (_, tab) =>
    applies(ann, { ...inParis, street: `${tab} rue des Arts` }),
  )

  const answers = await Promise.all(tabs)

  expect(answers.filter(({ kind }) => kind === 'applied')).toHaveLength(1)
  expect(new Set(answers.map((answer) => 'reason' in answer && answer.reason))).toEqual(
    new Set([false, 'box-asked-for']),
  )
  const boxes = await rowsOf(sql`select id from boxes where student_id = ${ann.student}`)
  expect(boxes).toHaveLength(1)
  expect(await noticesOf('box-asked-for', String(boxes[0]?.id))).toBe(1)
  expect(await noticesOf('box-waiting', String(boxes[0]?.id))).toBe(1)
})

test('without a plan that includes a box, or once its access has ended, there is none', async () => {
  const without = await aBoxOwner({ includesBox: false })
  const ended = await aBoxOwner()
  await losesAccess(ended)

  for (const owner of [without, ended]) {
    expect(await applies(owner)).toMatchObject({ kind: 'refused', reason: 'no-box' })
    expect(await boxPage(await owner.asks())).toMatchObject({ isOpen: false, box: null })
  }
  expect(await applyForBox(await aRequest(), { wish: 'apply', typed: inParis })).toMatchObject({
    reason: 'sign-in-first',
  })
})

test('an address with faults is not kept, and every fault is told', async () => {
  const ann = await aBoxOwner()

  expect(await applies(ann, { ...inParis, name: '', postcode: '75' })).toEqual({
    kind: 'refused',
    reason: 'invalid-address',
    problems: { name: 'missing', postcode: 'not-a-postcode' },
  })
  expect((await boxPage(await ann.asks()))?.box).toBeNull()
})

test('a student sees what they have sent, and corrects it until the label is printed', async () => {
  const ann = await aBoxOwner()
  const box = await aBox(ann)
  const corrects = async (typed: Partial<Address>) =>
    applyForBox(await ann.asks(), { wish: 'correct', typed: { ...inParis, ...typed } })

  expect(await corrects({ street: '5 rue des Arts' })).toEqual({ kind: 'corrected', box })
  expect(await boxPage(await ann.asks())).toMatchObject({
    isOpen: false,
    box: { status: 'pending', canCorrect: true, address: { ...inParis, street: '5 rue des Arts' } },
  })
  expect(await noticesOf('box-waiting', box)).toBe(1)

  expect(await prints(box)).toEqual({ kind: 'labelled', boxes: 1 })
  expect(await prints(box)).toEqual({ kind: 'labelled', boxes: 0 })
  expect(await corrects({ street: '7 rue des Arts' })).toMatchObject({ reason: 'box-labelled' })
  expect(await boxRow(box)).toMatchObject({ street: '5 rue des Arts' })
})

test('fifty mentors mark a box as sent: it is sent once, and its student told once', async () => {
  const box = await aBox()

  const answers = await Promise.all(Array.from({ length: 50 }, () => sends(box)))

  expect(answers.filter((answer) => 'boxes' in answer && answer.boxes === 1)).toHaveLength(1)
  expect(await noticesOf('box-sent', box)).toBe(1)
  expect(await boxRow(box)).toMatchObject({
    ...{ status: 'sent', carrier: 'DHL', tracking: `T-${box}`, sent_by_id: mentor.id },
  })
})

test('several go with one carrier, those that went before stay as they are', async () => {
  const [gone, first, second] = [await aBox(), await aBox(), await aBox()]
  await sends(gone)
  const ask = { carrier: 'UPS', by: mentor.id }
  const boxes = [gone, first, second].map((id) => ({ id, tracking: id === first ? ' 1Z ' : '' }))

  expect(await sendBoxes(await aRequest(mentor), { ...ask, boxes }, NOW)).toEqual({
    kind: 'sent',
    boxes: 2,
  })
  expect(await boxRow(gone)).toMatchObject({ carrier: 'DHL' })
  expect(await boxRow(first)).toMatchObject({ carrier: 'UPS', tracking: '1Z' })
  expect(await boxRow(second)).toMatchObject({ carrier: 'UPS', tracking: null })
})

test('mentors who send the same boxes in another order do not wait for each other', async () => {
  const boxes = [await aBox(), await aBox(), await aBox(), await aBox()]

  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => sends(...(at % 2 ? boxes : boxes.toReversed()))),
  )

  expect(answers.map((answer) => ('boxes' in answer ? answer.boxes : -1)).sort()).toEqual([
    ...Array<number>(19).fill(0),
    4,
  ])
})

test('a box is sent or declined, whatever fifty mentors want at once', async () => {
  const box = await aBox()

  await Promise.all(
    Array.from({ length: 50 }, async (_, at) => (at % 2 ? sends(box) : declines(box))),
  )

  const told = [await noticesOf('box-sent', box), await noticesOf('box-declined', box)]
  expect(told.sort()).toEqual([0, 1])
})

test('the queue says whose access has ended; what is declined can be asked for again with a plan', async () => {
  const ann = await aBoxOwner({ name: 'Ann whose order went back' })
  const box = await aBox(ann)
  await losesAccess(ann)
  const inQueue = async () => {
    const { rows } = await boxQueue(await aRequest(mentor), { show: 'pending', page: 99 })
    return rows.find(({ id }) => id === box)
  }

  expect(await inQueue()).toMatchObject({ hasAccess: false, plan: 'Atelier' })
  expect((await boxPage(await ann.asks()))?.box).toMatchObject({ canCorrect: true })
  const typed = { ...inParis, city: 'Elsewhere' }
  expect(await applyForBox(await ann.asks(), { wish: 'correct', typed })).toMatchObject({
    kind: 'corrected',
  })
  expect(await inQueue()).toMatchObject({ plan: 'Atelier', address: { city: 'Elsewhere' } })
  expect(await declines(box, ' ')).toMatchObject({ reason: 'reason-missing' })
  expect(await declines(box)).toEqual({ kind: 'declined' })
  expect(await declines(box)).toMatchObject({ reason: 'box-not-pending' })
  expect(await sends(box)).toEqual({ kind: 'sent', boxes: 0 })
  expect(await applies(ann)).toMatchObject({ reason: 'no-box' })

  await rowsOf(sql`update enrolments set ended_at = null, end_cause = null
    where student_id = ${ann.student}`)
  expect(await boxPage(await ann.asks())).toMatchObject({
    isOpen: true,
    box: { status: 'declined', reason: 'Your order was given back.' },
  })
  expect(await applies(ann)).toEqual({ kind: 'applied', box })
  expect(await inQueue()).toMatchObject({ hasAccess: true, reason: null, isLabelled: false })
  expect(await noticesOf('box-waiting', box)).toBe(2)
})

test('the longest waiting stands first, the last sent does, and a page has an end', async () => {
  await rowsOf(sql`delete from boxes`)
  const boxes = await manyBoxes(BOXES_ON_A_PAGE + 1)
  const req = await aRequest(mentor)
  const shown = async (show: 'pending' | 'sent', page: number) => {
    const queue = await boxQueue(req, { show, page })
    return queue.rows.map(({ id }) => id)
  }

  expect(await shown('pending', 1)).toEqual(boxes.slice(0, BOXES_ON_A_PAGE))
  expect(await shown('pending', 2)).toEqual(boxes.slice(BOXES_ON_A_PAGE))
  const [first = '', second = ''] = boxes
  await sends(first)
  await rowsOf(sql`update boxes set sent_at = sent_at - interval '1 day' where id = ${first}`)
  await sends(second)
  expect(await shown('sent', 1)).toEqual([second, first])
  expect(await boxQueue(req, { show: 'pending', page: 1 })).toMatchObject({
    counts: { pending: BOXES_ON_A_PAGE - 1, sent: 2, declined: 0 },
    pages: 1,
  })
})

test('labels are for those boxes that were asked about, without the declined ones', async () => {
  const [kept, declined] = [await aBox(), await aBox()]
  await declines(declined)

  const labels = await boxLabels(await aRequest(mentor), [declined, kept])

  expect(labels.boxes).toEqual([{ id: kept, address: inParis }])
})

test('whatever there is, the pages of boxes take as many statements', async () => {
  const ann = await aBoxOwner()
  const before = await ann.asks()
  expect(await statementsOf(payload, () => boxPage(before))).toBe(1)
  const box = await aBox(ann)
  const after = await ann.asks()

  expect(await statementsOf(payload, () => boxPage(after))).toBe(1)
  expect(await dashboardPage(after, NOW)).toMatchObject({ box: 'pending' })
  const req = await aRequest(mentor)
  expect(await statementsOf(payload, () => boxQueue(req, { show: 'pending', page: 1 }))).toBe(2)
  expect(await statementsOf(payload, () => boxLabels(req, [box]))).toBe(2)
})
