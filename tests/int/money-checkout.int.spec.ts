import { bank, provider } from '../support/bank.ts'
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { claimUnsettledPayments } from '../../commands/claimUnsettledPayments.ts'
import { expireOrders } from '../../commands/expireOrders.ts'
import { lookUpPayment } from '../../commands/lookUpPayment.ts'
import { startCheckout } from '../../commands/startCheckout.ts'
import { stripeBy } from '../../providers/payments/stripe.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import {
  aCourse,
  anOrder,
  aPaidOrder,
  aPlan,
  checksOut,
  codesOf,
  coursesOf,
  grantsOf,
  noticesOf,
  paymentsOf,
  rowsOf,
  statusOf,
} from '../support/shop.ts'

const payload = await theSchool()
const now = new Date()
const HOUR = 60 * 60 * 1000
const five = Array.from({ length: 5 })

const asksAgain = async (payment: string) =>
  lookUpPayment(await aRequest(), { provider, payment }, now)

test('five clicks at once are one order with one payment, here and at Stripe', async () => {
  const plan = await aPlan()
  const order = randomUUID()
  const before = bank.all().length

  const answers = await Promise.all(five.map(() => checksOut(plan, { order })))

  expect(answers).toEqual(five.map(() => ({ kind: 'to-pay', order })))
  expect(await paymentsOf(order)).toHaveLength(1)
  expect(bank.all()).toHaveLength(before + 1)
})

test('a student who begins again, on another device even, goes on with the same order', async () => {
  const plan = await aPlan()
  const ann = await aPerson('student')
  const answers = await Promise.all(five.map(() => checksOut(plan, { user: ann })))
  expect(new Set(answers.map((answer) => 'order' in answer && answer.order)).size).toBe(1)
})

test('an answer of Stripe that is lost on its way leaves one payment behind', async () => {
  const plan = await aPlan()
  const order = randomUUID()
  const before = bank.all().length
  bank.loseAnswers({ times: 3 })

  expect(await checksOut(plan, { order })).toMatchObject({ reason: 'payment-service-away' })
  bank.loseAnswers({ times: 0 })
  expect(await checksOut(plan, { order })).toEqual({ kind: 'to-pay', order })

  expect(bank.all()).toHaveLength(before + 1)
  expect(await paymentsOf(order)).toMatchObject([{ external_id: bank.all().at(-1)?.id }])
})

test('a Stripe that is away refuses in words, and the order waits for it', async () => {
  const plan = await aPlan()
  const away = stripeBy({
    secretKey: 'sk_test_school',
    webhookSecret: 'whsec_none',
    apiUrl: 'http://127.0.0.1:1',
  })
  const wanted = { kind: 'plan', slug: plan.slug } as const
  const buyer = { email: 'a@example.org', order: null, seen: null, ip: 'away' }
  const ask = { provider: away, wanted, ...buyer }
  expect(await startCheckout(await aRequest(), ask, now)).toEqual({
    kind: 'refused',
    reason: 'payment-service-away',
  })
})

test('the price is the school’s: a changed one begins another order, and the first is given up', async () => {
  const { order, plan } = await anOrder()
  await payload.update({ collection: 'plans', id: plan.id, data: { price: 12_000 } })

  const again = await checksOut(plan, { order })

  expect(again).toMatchObject({ kind: 'to-pay' })
  expect('order' in again && again.order).not.toBe(order)
  expect(bank.all().at(-1)).toMatchObject({ amount: 12_000, currency: 'eur' })
  expect(await statusOf(order)).toBe('cancelled')
})

test('nobody goes on with the order of another plan, or with a student’s', async () => {
  const ann = await aPerson('student')
  const hers = await anOrder({ user: ann })
  const guest = await anOrder()
  const other = await aPlan()

  for (const [plan, order] of [
    [hers.plan, hers.order],
    [other, guest.order],
  ] as const) {
    const answer = await checksOut(plan, { order, email: 'thief@example.org' })
    expect('order' in answer && answer.order).not.toBe(order)
  }
  expect(await rowsOf(sql`select email from orders where id = ${hers.order}`)).toEqual([
    { email: ann.email },
  ])
})

test('what is not sold, not to be charged, or owned already is refused before anything is written', async () => {
  const ann = await aPerson('student')
  const course = await aCourse()
  const { intent, payment } = await aPaidOrder({
    user: ann,
    plan: await aPlan({ courses: [course] }),
  })
  await asksAgain(payment)
  const before = bank.all().length

  expect(await checksOut({ slug: 'no-such-plan' })).toMatchObject({ reason: 'plan-gone' })
  expect(await checksOut(await aPlan({ active: false }))).toMatchObject({ reason: 'plan-gone' })
  expect(await checksOut(await aPlan({ price: 49 }))).toMatchObject({
    reason: 'amount-too-small',
  })
  expect(await checksOut(await aPlan(), { email: 'no address' })).toMatchObject({
    reason: 'invalid-input',
  })
  expect(await checksOut(await aPlan({ courses: [course] }), { user: ann })).toMatchObject({
    reason: 'already-owned',
  })
  expect(bank.all()).toHaveLength(before)
  expect(intent).toBeTruthy()
})

test('a plan that holds more than a student has is an upgrade: they pay the difference', async () => {
  const ann = await aPerson('student')
  const course = await aCourse()
  const { payment } = await aPaidOrder({ user: ann, plan: await aPlan({ courses: [course] }) })
  await asksAgain(payment)
  const wider = await aPlan({ courses: [course, await aCourse()], price: 12_000 })
  expect(await checksOut(wider, { user: ann })).toMatchObject({ kind: 'to-pay' })
  expect(bank.all().at(-1)).toMatchObject({ amount: 3_000 })
})

test('what costs nothing is theirs at once, and no provider hears of it', async () => {
  const plan = await aPlan({ price: 0 })
  const ann = await aPerson('student')
  const before = bank.all().length

  expect(await checksOut(plan, { user: ann })).toMatchObject({ kind: 'paid' })
  const guest = await checksOut(plan)

  expect(guest).toMatchObject({ kind: 'paid' })
  expect(await coursesOf(ann)).toHaveLength(1)
  expect(await codesOf('order' in guest ? guest.order : '')).toHaveLength(1)
  expect(bank.all()).toHaveLength(before)
})

test('an order nobody pays for a day ends, and its payment is called off at Stripe', async () => {
  const { order, payment, intent } = await anOrder()
  const justBefore = new Date(now.getTime() + 23 * HOUR)
  const later = new Date(now.getTime() + 25 * HOUR)

  await expireOrders(await aRequest(), justBefore)
  expect(await statusOf(order)).toBe('awaiting-payment')
  await expireOrders(await aRequest(), later)
  expect(await statusOf(order)).toBe('expired')

  expect(await claimUnsettledPayments(await aRequest(), later)).toContain(payment)
  await asksAgain(payment)
  expect(bank.all().find(({ id }) => id === intent)).toMatchObject({ status: 'canceled' })
  expect(await paymentsOf(order)).toMatchObject([{ status: 'cancelled' }])
  expect(await statusOf(order)).toBe('expired')
})

test('who pays at the last moment, while the order ends, gets what they paid for', async () => {
  const { order, payment, intent } = await anOrder()
  await expireOrders(await aRequest(), new Date(now.getTime() + 25 * HOUR))
  bank.pay({ intent, card: '4242424242424242' })

  await asksAgain(payment)

  expect(await statusOf(order)).toBe('paid')
  expect(await grantsOf(order)).toBe(1)
  expect(await noticesOf(order)).toBe(1)
})

test('a payment nobody told us of is found by asking, and asked about ever more rarely', async () => {
  const { order, payment } = await aPaidOrder()
  const claims = async (minutes: number) =>
    claimUnsettledPayments(await aRequest(), new Date(now.getTime() + minutes * 60_000))

  expect(await claims(1)).not.toContain(payment)
  const [one, other] = await Promise.all([claims(3), claims(3)])
  expect([...one, ...other].filter((id) => id === payment)).toHaveLength(1)
  expect(await claims(4)).not.toContain(payment)
  expect(await claims(6)).toContain(payment)

  await asksAgain(payment)
  expect(await statusOf(order)).toBe('paid')
  expect(await claims(600)).not.toContain(payment)
})
