import { bank, eventsOf, posted, provider } from '../support/bank.ts'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { pursueRefund } from '../../commands/pursueRefund.ts'
import { redeemAccessCode } from '../../commands/redeemAccessCode.ts'
import { requestRefund } from '../../commands/requestRefund.ts'
import { anApi, caller, signedIn } from '../support/api.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import {
  aSettledOrder,
  opensNow,
  pursueRefunds,
  refundedOf,
  refundsOf,
} from '../support/refunds.ts'
import { studentOf } from '../support/refunds.ts'
import { aCourse, aPlan, codesOf, coursesOf, noticesOf, rowsOf, statusOf } from '../support/shop.ts'

await theSchool()
const api = await anApi()
const mia = await aPerson('mentor')
const now = new Date()

const asks = async (order: string, items: 'all' | string[] = 'all') =>
  requestRefund(await aRequest(mia), { order, items, reason: 'Changed their mind', by: mia.id })

const tell = async (event: object): Promise<number> => {
  const { payload, signature } = posted(event)
  const headers = { 'content-type': 'application/json', 'stripe-signature': signature }
  const path = `${api}/api/stripe/webhook`
  return (await fetch(path, { method: 'POST', headers, body: payload })).status
}

const atTheBank = (intent: string): number =>
  bank
    .refunds()
    .filter((refund) => refund.payment_intent === intent && refund.status !== 'failed')
    .reduce((sum, { amount }) => sum + amount, 0)

test('a whole order goes back: the money at the bank, the access here, and the buyer is told', async () => {
  const ann = await aPerson('student')
  const { order, items, intent } = await aSettledOrder({ user: ann, prices: [9_000, 4_000] })
  expect(await opensNow(items)).toBe(2)

  expect(await asks(order)).toMatchObject({ kind: 'requested' })
  expect(await opensNow(items)).toBe(2) // decided is not given
  await pursueRefunds(order)

  expect(atTheBank(intent)).toBe(13_000)
  expect(await opensNow(items)).toBe(0)
  expect(await coursesOf(ann)).toEqual([])
  expect(await statusOf(order)).toBe('refunded')
  expect(await refundedOf(order)).toEqual({
    order: 13_000,
    items: [9_000, 4_000],
    payments: [13_000],
  })
  expect(await noticesOf(order, 'order-refunded')).toBe(1)
  expect(
    await rowsOf(
      sql`select total::int from invoices where order_id = ${order} and kind = 'credit-note'`,
    ),
  ).toEqual([{ total: 13_000 }])
})

test('of two items one goes back, then the other: each ends what it had opened and no more', async () => {
  const ann = await aPerson('student')
  const { order, items, intent } = await aSettledOrder({ user: ann, prices: [9_000, 4_000] })
  const [first = '', second = ''] = items

  await asks(order, [second])
  await pursueRefunds(order)
  expect([await opensNow([first]), await opensNow([second])]).toEqual([1, 0])
  expect([await statusOf(order), atTheBank(intent)]).toEqual(['partly-refunded', 4_000])

  expect(await asks(order, [second])).toMatchObject({ reason: 'already-refunded' })
  await asks(order, [first])
  await pursueRefunds(order)
  expect([await opensNow([first]), await statusOf(order)]).toEqual([0, 'refunded'])
  expect(await asks(order)).toMatchObject({ reason: 'nothing-to-refund' })
  expect(atTheBank(intent)).toBe(13_000)
})

test.for([
  { name: 'bought once and given by hand', others: ['by-hand'] },
  { name: 'bought twice', others: ['bought'] },
  { name: 'bought twice and given by hand', others: ['bought', 'by-hand'] },
  { name: 'bought once', others: [] },
])('a course that was $name stays open by what is left', async ({ others }) => {
  const ann = await aPerson('student')
  const course = await aCourse()
  const plans = [await aPlan({ courses: [course] })]
  const { order } = await aSettledOrder({ user: ann, plans })
  const student = await studentOf(ann)
  if (others.includes('bought')) await aSettledOrder({ user: ann, plans })
  if (others.includes('by-hand')) {
    await rowsOf(sql`
      insert into enrolments (student_id, course_id, source) values (${student}, ${course.id}, 'by-hand')`)
  }

  await asks(order)
  await pursueRefunds(order)

  const open = await rowsOf(sql`
    select source from enrolments where student_id = ${student} and ended_at is null`)
  expect(open).toHaveLength(others.length)
  expect(await coursesOf(ann)).toEqual(others.length > 0 ? [course.slug] : [])
})

test('a code nobody has used opens nothing any more; one that was used ends with its order', async () => {
  const unused = await aSettledOrder()
  const used = await aSettledOrder()
  const ann = await aPerson('student')
  const student = await studentOf(ann)
  const [mine = ''] = await codesOf(used.order)
  const [lost = ''] = await codesOf(unused.order)
  await redeemAccessCode(await aRequest(), { code: mine, student }, now)

  for (const { order } of [unused, used]) {
    await asks(order)
    await pursueRefunds(order)
  }

  expect(await coursesOf(ann)).toEqual([])
  expect(await redeemAccessCode(await aRequest(), { code: lost, student }, now)).toMatchObject({
    reason: 'code-revoked',
  })
})

test('fifty who ask for the same money at once give it back once', async () => {
  const { order, items, intent } = await aSettledOrder({ prices: [9_000, 4_000] })
  const wishes = Array.from({ length: 50 }, (_, each) =>
    asks(order, each % 2 === 0 ? 'all' : [items[each % 4 === 1 ? 0 : 1] ?? '']),
  )
  const answers = await Promise.all(wishes)
  await Promise.all(Array.from({ length: 5 }, () => pursueRefunds(order)))

  expect(answers.filter(({ kind }) => kind === 'requested').length).toBeLessThanOrEqual(2)
  expect(atTheBank(intent)).toBeLessThanOrEqual(13_000)
  expect((await refundedOf(order))?.order).toBe(atTheBank(intent))
  expect((await refundsOf(order)).every(({ status }) => status === 'succeeded')).toBe(true)
})

test('a refund that fifty tell of, worker and webhooks, ends its access once and writes once', async () => {
  const { order, items, intent } = await aSettledOrder()
  await asks(order)
  const [refund] = await refundsOf(order)
  const id = refund?.id ?? ''
  await provider.refund({ refund: id, payment: intent, money: { amount: 9_000, currency: 'EUR' } })
  const [made] = bank.refunds().filter((each) => each.payment_intent === intent)
  const events = eventsOf(made?.id ?? '')

  const reports = Array.from({ length: 50 }, async (_, each) =>
    each % 2 === 0
      ? tell(events[each % events.length] ?? {})
      : pursueRefund(await aRequest(), { provider, refund: id }, now),
  )
  await Promise.all(reports)

  expect(await opensNow(items)).toBe(0)
  expect(await refundsOf(order)).toMatchObject([{ status: 'succeeded', external_id: made?.id }])
  expect(await noticesOf(order, 'order-refunded')).toBe(1)
  expect(atTheBank(intent)).toBe(9_000)
})

test('a refund that fails later gives back exactly the access it took, and can be tried again', async () => {
  const ann = await aPerson('student')
  const { order, items, intent } = await aSettledOrder({ user: ann, prices: [9_000, 4_000] })
  const [first = '', second = ''] = items
  await asks(order, [first])
  await pursueRefunds(order)
  await rowsOf(sql`
    update enrolments set ended_at = now(), end_cause = 'by-hand' where order_item_id = ${second}`)

  const [made] = bank.refunds().filter((each) => each.payment_intent === intent)
  bank.failRefund({ refund: made?.id ?? '' })
  for (const event of eventsOf(made?.id ?? '').reverse()) expect(await tell(event)).toBe(200)

  expect([await opensNow([first]), await opensNow([second])]).toEqual([1, 0])
  expect(await statusOf(order)).toBe('paid')
  expect(await refundedOf(order)).toEqual({ order: 0, items: [0, 0], payments: [0] })
  expect(await refundsOf(order)).toMatchObject([
    { status: 'failed', problem: 'expired_or_canceled_card' },
  ])
  expect(await noticesOf(order, 'refund-failed')).toBe(1)

  await asks(order)
  await pursueRefunds(order)
  expect([await opensNow(items), await statusOf(order)]).toEqual([0, 'refunded'])
  expect(atTheBank(intent)).toBe(13_000)
})

test('a refund that takes its time ends the access when the bank has accepted it', async () => {
  const { order, items } = await aSettledOrder({ card: 'refund-takes' })
  await asks(order)
  await pursueRefunds(order)
  expect(await refundsOf(order)).toMatchObject([{ status: 'pending' }])
  expect([await opensNow(items), await statusOf(order)]).toEqual([0, 'refunded'])
  expect(await noticesOf(order, 'order-refunded')).toBe(1)
})

test('what the provider refuses ends nothing, and a mentor hears of it', async () => {
  const { order, items, intent } = await aSettledOrder()
  await asks(order)
  bank.dispute({ intent })
  await pursueRefunds(order)
  expect(await refundsOf(order)).toMatchObject([{ status: 'failed', problem: 'charge_disputed' }])
  expect([await opensNow(items), await statusOf(order)]).toEqual([1, 'paid'])
  expect(await noticesOf(order, 'refund-failed')).toBe(1)
})

test('all that was given back in the dashboard ends the access; of a part a mentor is told', async () => {
  const whole = await aSettledOrder()
  const part = await aSettledOrder()
  const all = bank.refund({ intent: whole.intent })
  const some = bank.refund({ intent: part.intent, amount: 1_000 })
  for (const event of [...eventsOf(all.id), ...eventsOf(some.id)])
    expect(await tell(event)).toBe(200)

  expect([await opensNow(whole.items), await statusOf(whole.order)]).toEqual([0, 'refunded'])
  expect(await noticesOf(whole.order, 'order-refunded')).toBe(1)
  expect([await opensNow(part.items), await statusOf(part.order)]).toEqual([1, 'partly-refunded'])
  expect(await noticesOf(part.order, 'refund-elsewhere')).toBe(1)

  await asks(part.order)
  await pursueRefunds(part.order)
  expect([await opensNow(part.items), atTheBank(part.intent)]).toEqual([0, 9_000])
})

test('money goes back by whom it may, with a reason, and of orders that are there', async () => {
  const { order, items } = await aSettledOrder()
  const path = `/api/orders/${order}/refund`
  const ask = { items: 'all', reason: 'Changed their mind' }
  const asMia = await signedIn(api, mia)
  const asAnn = await signedIn(api, await aPerson('student'))

  expect((await caller(api).ask('POST', path, ask)).status).toBe(401)
  expect((await asAnn.ask('POST', path, ask)).status).toBe(403)
  expect((await asAnn.ask('GET', path)).status).toBe(403)
  expect((await asMia.ask('POST', path, { items: 'all', reason: ' ' })).status).toBe(400)
  expect((await asMia.ask('POST', '/api/orders/nonsense/refund', ask)).status).toBe(404)
  expect(await refundsOf(order)).toEqual([])

  expect((await asMia.ask('GET', path)).body).toMatchObject({
    left: { amount: 9_000, currency: 'EUR' },
    items: [{ id: items[0], amount: 9_000, codes: 1, lessons: 0 }],
  })
  expect((await asMia.ask('POST', path, ask)).status).toBe(200)
  expect(await refundsOf(order)).toMatchObject([{ status: 'pending', amount: '9000' }])
})
