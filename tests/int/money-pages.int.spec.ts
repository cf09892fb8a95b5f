import { bank, provider } from '../support/bank.ts'
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { env } from '../../env.ts'
import { lookUpPaymentJob } from '../../jobs/lookUpPayment.ts'
import { reconcilePaymentsJob } from '../../jobs/reconcilePayments.ts'
import type { User } from '../../payload-types.ts'
import { diskStorage } from '../../providers/storage/disk.ts'
import { orderPage } from '../../queries/orderPage.ts'
import { createPainter } from '../../server/painter/painter.ts'
import { schoolFor } from '../../server/school.ts'
import { anAttempt } from '../support/deliveries.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import { aPostOffice } from '../support/postOffice.ts'
import { aPlan, codesOf, paymentsOf, rowsOf, statusOf } from '../support/shop.ts'
import { statementsOf } from '../support/statements.ts'

const payload = await theSchool()
const card = { provider, publishableKey: 'pk_test_school', script: null }
const painter = createPainter(diskStorage(env.DATA_DIR))
const settings = { siteUrl: 'http://localhost:3000', isDemo: false, telegram: null, card, painter }
let visitors = 0

/** The school as a page sees it, for a new visitor. */
const aSchool = async (user?: User) =>
  schoolFor(await aRequest(user), {
    now: () => new Date(),
    ip: `203.0.113.${visitors++}`,
    settings,
  })

const wantedIs = ({ slug }: { slug: string }) => ({ kind: 'plan', slug }) as const

/** A guest who has placed an order: the token of its page, and its id. */
async function aGuest() {
  const plan = await aPlan()
  const school = await aSchool()
  const shown = await school.checkoutPage(wantedIs(plan), undefined)
  const form = { wanted: wantedIs(plan), email: 'guest@example.org', order: shown?.order ?? '' }
  const answer = await school.startCheckout(form)
  if (answer.kind === 'refused') throw new Error(`Refused: ${answer.reason}.`)
  const order = await school.orderPage(answer.order)
  return { school, plan, form, token: answer.order, order: order?.id ?? '' }
}

const intentOf = async (order: string) => (await paymentsOf(order))[0]?.external_id ?? ''

test('a form that is shown again goes on with its order, until that is over', async () => {
  const { school, plan, token, order } = await aGuest()
  expect((await school.checkoutPage(wantedIs(plan), token))?.order).toBe(token)

  bank.pay({ intent: await intentOf(order), card: '4242424242424242' })
  await school.orderPage(token)

  const next = await school.checkoutPage(wantedIs(plan), token)
  expect(next?.order).toMatch(/^[\w-]{43}$/)
  expect(next?.order).not.toBe(token)
})

test('the page a buyer returns to asks the bank, and shows the code before any webhook came', async () => {
  const { school, token, order } = await aGuest()
  expect(await school.orderPage(token)).toMatchObject({ status: 'awaiting-payment', codes: [] })

  bank.pay({ intent: await intentOf(order), card: '4242424242424242' })

  const [code] = await codesOf(order)
  expect(code).toBeUndefined()
  expect(await school.orderPage(token)).toMatchObject({
    status: 'paid',
    codes: [{ code: expect.stringMatching(/^[0-9A-Z-]{14}$/) as unknown, isUsed: false }],
  })
})

test('nobody opens an order by its id, by half a token, or by the token of another school', async () => {
  const { school, token, order } = await aGuest()
  for (const guess of [order, token.slice(0, 30), `${token}A`, '', '../x', token.toLowerCase()]) {
    expect(await school.orderPage(guess)).toBeNull()
    expect(await school.payOrder(guess)).toMatchObject({ reason: 'not-found' })
  }
  const unproved = Buffer.concat([Buffer.from(order.replaceAll('-', ''), 'hex'), Buffer.alloc(16)])
  expect(await school.orderPage(unproved.toString('base64url'))).toBeNull()
})

test('a forged order in the form begins one of its own', async () => {
  const { school, form, order } = await aGuest()
  const answer = await school.startCheckout({ ...form, order: randomUUID() })
  if (answer.kind === 'refused') throw new Error('It was refused.')
  expect((await school.orderPage(answer.order))?.id).not.toBe(order)
})

test('the card form opens as long as the order can be paid, and is the same each time', async () => {
  const { school, token, order } = await aGuest()
  const first = await school.payOrder(token)
  expect(first).toMatchObject({ kind: 'open', publishableKey: 'pk_test_school' })
  expect(await school.payOrder(token)).toEqual(first)

  bank.pay({ intent: await intentOf(order), card: '4242424242424242' })
  await school.orderPage(token)
  expect(await school.payOrder(token)).toMatchObject({ reason: 'order-closed' })
})

test('a page of an order that waits asks the bank at most thirty times a minute', async () => {
  const { school, token, order } = await aGuest()
  for (let each = 0; each < 31; each++) await school.orderPage(token)
  bank.pay({ intent: await intentOf(order), card: '4242424242424242' })
  expect(await school.orderPage(token)).toMatchObject({ status: 'awaiting-payment' })
})

test('an order is read in one statement, whatever it holds', async () => {
  const { order } = await aGuest()
  const req = await aRequest()
  expect(await statementsOf(payload, () => orderPage(req, order))).toBe(1)
})

test('a student buys for their account’s address, whatever the form says', async () => {
  const ann = await aPerson('student')
  const plan = await aPlan()
  const school = await aSchool(ann)
  const shown = await school.checkoutPage(wantedIs(plan), undefined)
  expect(shown?.email).toBe(ann.email)

  await school.startCheckout({
    wanted: wantedIs(plan),
    email: 'thief@example.org',
    order: shown?.order ?? '',
  })

  expect(await rowsOf(sql`select email from orders where email = 'thief@example.org'`)).toEqual([])
  expect(await rowsOf(sql`select 1 from orders where email = ${ann.email}`)).toHaveLength(1)
})

test('every two minutes the worker finds out what nobody has told it', async () => {
  const { order } = await aGuest()
  bank.pay({ intent: await intentOf(order), card: '4242424242424242' })
  const { workshop } = await aPostOffice()
  const withBank = { ...workshop, outside: { ...workshop.outside, payments: provider } }
  const later = new Date(Date.now() + 3 * 60_000)

  await reconcilePaymentsJob(withBank, anAttempt({}), later)

  const jobs = await rowsOf<{ data: { payment: string } }>(
    sql`select data from pgboss.job where name = 'look-up-payment'`,
  )
  const [payment] = await paymentsOf(order)
  expect(jobs.map(({ data }) => data.payment)).toContain(payment?.id)
  for (const { data } of jobs) await lookUpPaymentJob(withBank, anAttempt(data), later)
  expect(await statusOf(order)).toBe('paid')
})
