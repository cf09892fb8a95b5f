import '../support/bank.ts'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { enterAccessCode } from '../../commands/enterAccessCode.ts'
import { ensureStudent } from '../../commands/ensureStudent.ts'
import { fulfilOrder } from '../../commands/fulfilOrder.ts'
import { returnCredit } from '../../commands/returnCredit.ts'
import { spendCredit } from '../../commands/spendCredit.ts'
import type { User } from '../../payload-types.ts'
import { anApi, signedIn } from '../support/api.ts'
import { aPerson, aRequest, people, theSchool } from '../support/people.ts'
import { aPackOrder, aServiceOrder, aSoldPlan } from '../support/sold.ts'
import { codesOf, coursesOf, grantsOf, noticesOf, rowsOf } from '../support/shop.ts'

const payload = await theSchool()
const api = await anApi()
const now = new Date('2026-05-04T12:00:00.000Z')

const studentOf = async (user: User) =>
  ensureStudent(await aRequest(user), { user: user.id, email: user.email })

const fifty = <T>(work: (each: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: 50 }, (_, each) => work(each)))

const balanceOf = async (student: string) =>
  (
    await rowsOf<{ balance: number }>(
      sql`select sum(lessons)::int as balance from lesson_credits where student_id = ${student}`,
    )
  )[0]?.balance

test('fifty who fulfil one order at once: everything is given once', async () => {
  const ann = await aPerson('student')
  const student = await studentOf(ann)
  const { order } = await aServiceOrder({ student, alsoPlan: true, alsoPack: 5 })

  const answers = await fifty(async () => fulfilOrder(await aRequest(), order, now))

  expect(answers.filter(Boolean)).toHaveLength(1)
  expect(await grantsOf(order)).toBe(1)
  expect(await coursesOf(ann)).toHaveLength(1)
  expect(await balanceOf(student)).toBe(5)
  expect(await noticesOf(order)).toBe(1)
  const threads = await rowsOf(sql`select 1 from threads where order_id = ${order}`)
  const messages = await rowsOf(sql`
    select 1 from messages join threads on threads.id = thread_id where order_id = ${order}`)
  expect([threads.length, messages.length]).toEqual([1, 1])
  const left = await rowsOf(sql`
    select 1 from order_items where order_id = ${order} and fulfilled_at is null`)
  expect(left).toEqual([])
})

test('a guest who bought a plan gets one code, which lasts as long as the school says', async () => {
  await payload.updateGlobal({ slug: 'school', data: { codeDays: 30 } })
  const { order } = await aSoldPlan()
  await fulfilOrder(await aRequest(), order, now)

  expect(await codesOf(order)).toHaveLength(1)
  const [code] = await rowsOf<{ at: string }>(sql`
    select expires_at as at from access_codes code
    join order_items item on item.id = code.order_item_id where item.order_id = ${order}`)
  expect(new Date(code?.at ?? 0)).toEqual(new Date('2026-06-03T12:00:00.000Z'))
})

test('a code is refused from the instant it ends, and one that was taken back at once', async () => {
  await payload.updateGlobal({ slug: 'school', data: { codeDays: 30 } })
  const { ann, mia } = await people({ ann: 'student', mia: 'mentor' })
  const { order } = await aSoldPlan()
  await fulfilOrder(await aRequest(), order, now)
  const [code = ''] = await codesOf(order)
  const tries = async (at: Date) => enterAccessCode(await aRequest(ann), { code, ip: ann.id }, at)

  expect(await tries(new Date('2026-06-03T12:00:00.000Z'))).toMatchObject({
    reason: 'code-expired',
  })
  const asMia = await signedIn(api, mia)
  const id = await codeIdOf(order)
  expect((await asMia.ask('POST', `/api/access-codes/${id}/revoke`)).status).toBe(200)
  expect(await tries(now)).toMatchObject({ reason: 'code-revoked' })
  expect(await coursesOf(ann)).toEqual([])

  const again = await asMia.ask('POST', `/api/orders/${order}/codes-again`)
  expect([again.status, await noticesOf(order, 'codes-again')]).toEqual([410, 0])
})

test('a renewed code opens what the old one did, and the old one nothing', async () => {
  const { ann, mia } = await people({ ann: 'student', mia: 'mentor' })
  const { order } = await aSoldPlan()
  await fulfilOrder(await aRequest(), order, now)
  const [old = ''] = await codesOf(order)
  const tries = async (code: string) =>
    enterAccessCode(await aRequest(ann), { code, ip: ann.id }, now)

  const path = `/api/access-codes/${await codeIdOf(order)}`
  const [asMia, asAnn] = [await signedIn(api, mia), await signedIn(api, ann)]
  expect((await asAnn.ask('POST', `${path}/renew`)).status).toBe(403)
  expect((await asMia.ask('POST', `${path}/renew`)).status).toBe(200)

  const [fresh = ''] = await codesOf(order)
  expect(await tries(old)).toMatchObject({ reason: 'code-unknown' })
  expect(await tries(fresh)).toMatchObject({ kind: 'redeemed' })
  expect(await noticesOf(order, 'codes-again')).toBe(1)
  expect((await asMia.ask('POST', `${path}/renew`)).status).toBe(409)
  expect((await asMia.ask('POST', `${path}/revoke`)).status).toBe(409)
})

test('two packs of five are ten lessons; fifty who spend them at once spend ten', async () => {
  const student = await studentOf(await aPerson('student'))
  const { order } = await aPackOrder({ student, lessons: 5, quantity: 2 })
  await fulfilOrder(await aRequest(), order, now)
  expect(await balanceOf(student)).toBe(10)

  const answers = await fifty(async (each) =>
    spendCredit(await aRequest(), { student, note: `racer ${each}` }),
  )

  expect(answers.filter(({ kind }) => kind === 'spent')).toHaveLength(10)
  expect(answers.filter((each) => 'reason' in each && each.reason === 'no-credits')).toHaveLength(
    40,
  )
  expect(await balanceOf(student)).toBe(0)
})

test('a spent lesson comes back once, however many ask', async () => {
  const student = await studentOf(await aPerson('student'))
  const { order } = await aPackOrder({ student, lessons: 1, quantity: 1 })
  await fulfilOrder(await aRequest(), order, now)
  const spent = await spendCredit(await aRequest(), { student, note: null })
  const credit = spent.kind === 'spent' ? spent.credit : ''

  const answers = await fifty(async () => returnCredit(await aRequest(), { credit, note: null }))

  expect(answers.filter(Boolean)).toHaveLength(1)
  expect(await balanceOf(student)).toBe(1)
})

test('the ledger of credits is never rewritten', async () => {
  const student = await studentOf(await aPerson('student'))
  const { order } = await aPackOrder({ student, lessons: 3, quantity: 1 })
  await fulfilOrder(await aRequest(), order, now)

  for (const rewrite of [
    sql`update lesson_credits set lessons = 99 where student_id = ${student}`,
    sql`delete from lesson_credits where student_id = ${student}`,
  ]) {
    await expect(rowsOf(rewrite)).rejects.toThrow()
  }
  expect(await balanceOf(student)).toBe(3)
})

test('what cannot be given is left open and shown to the mentors, and the rest is given', async () => {
  const { order } = await aPackOrder({ student: null, lessons: 5, quantity: 1, alsoPlan: true })

  expect(await fulfilOrder(await aRequest(), order, now)).toBe(true)

  expect(await codesOf(order)).toHaveLength(1)
  expect(await noticesOf(order, 'order-review')).toBe(1)
  const open = await rowsOf<{ kind: string }>(sql`
    select kind from order_items where order_id = ${order} and fulfilled_at is null`)
  expect(open).toEqual([{ kind: 'lesson-pack' }])
})

async function codeIdOf(order: string): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(sql`
    select code.id from access_codes code
    join order_items item on item.id = code.order_item_id where item.order_id = ${order}`)
  return row?.id ?? ''
}
