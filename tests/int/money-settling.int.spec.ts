import { bank, eventsOf, newsThat, posted, provider } from '../support/bank.ts'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { lookUpPayment } from '../../commands/lookUpPayment.ts'
import { settlePayment } from '../../commands/settlePayment.ts'
import { anApi } from '../support/api.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import {
  anOrder,
  aPaidOrder,
  coursesOf,
  grantsOf,
  noticesOf,
  paymentsOf,
  rowsOf,
  statusOf,
} from '../support/shop.ts'

await theSchool()
const api = await anApi()
const now = new Date()

const post = (body: string, signature?: string) =>
  fetch(`${api}/api/stripe/webhook`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(signature !== undefined && { 'stripe-signature': signature }),
    },
    body,
  })

const tell = async (event: object): Promise<number> => {
  const { payload, signature } = posted(event)
  return (await post(payload, signature)).status
}

const newsOfPayment = (intent: string): object => {
  const event = eventsOf(intent).find(({ type }) => type === 'payment_intent.succeeded')
  if (!event) throw new Error('Nothing was paid.')
  return event
}

const asksAgain = async (payment: string) =>
  lookUpPayment(await aRequest(), { provider, payment }, now)

test('a payment told twenty times at once, from every side, opens one code and one mail', async () => {
  const { order, payment, intent } = await aPaidOrder()
  const event = newsOfPayment(intent)

  const reports = Array.from({ length: 20 }, (_, each) =>
    each % 2 === 0 ? tell(event) : asksAgain(payment),
  )
  await Promise.all(reports)

  expect(await statusOf(order)).toBe('paid')
  expect(await paymentsOf(order)).toMatchObject([{ status: 'paid', problem: null }])
  expect(await grantsOf(order)).toBe(1)
  expect(await noticesOf(order)).toBe(1)
})

test('what a student pays opens their course, once, whoever tells it and how often', async () => {
  const ann = await aPerson('student')
  const { order, payment, intent, plan } = await aPaidOrder({ user: ann })
  const event = newsOfPayment(intent)

  await Promise.all(
    Array.from({ length: 20 }, (_, each) => (each % 2 ? tell(event) : asksAgain(payment))),
  )

  expect(await coursesOf(ann)).toHaveLength(1)
  expect(await grantsOf(order)).toBe(plan.courses.length)
  expect(await noticesOf(order)).toBe(1)
})

test('whoever forges a signature, leaves it out, or posts an old one is refused, and nothing is kept', async () => {
  const { order, intent } = await aPaidOrder()
  const event = newsOfPayment(intent)
  const { payload, signature } = posted(event)
  const hour = 60 * 60 * 1000

  const answers = await Promise.all([
    post(payload),
    post(payload, 'nonsense'),
    post(payload, posted(event, { secret: 'whsec_another' }).signature),
    post(payload.replace('succeeded', 'Succeeded'), signature),
    post(payload, posted(event, { at: now.getTime() - hour }).signature),
    post('', signature),
  ])

  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400])
  expect(await statusOf(order)).toBe('awaiting-payment')
  const { id } = event as { id: string }
  expect(await rowsOf(sql`select 1 from payment_events where event_id = ${id}`)).toEqual([])
})

test('signed news alone pays nothing: the school asks Stripe what is true', async () => {
  const { order, payment, intent } = await anOrder()
  const invented = {
    id: 'evt_invented',
    object: 'event',
    type: 'payment_intent.succeeded',
    data: {
      object: { id: intent, metadata: { atelier_payment: payment }, amount_received: 9_000 },
    },
  }

  expect(await tell(invented)).toBe(200)
  expect(await statusOf(order)).toBe('awaiting-payment')
  expect(await grantsOf(order)).toBe(0)
})

test('news of a payment we do not know yet is asked for again, and of nobody’s payment is not', async () => {
  const { intent, payment, order } = await aPaidOrder()
  const event = newsOfPayment(intent)
  await rowsOf(sql`update payments set order_id = order_id where id = ${payment}`)
  const foreign = structuredClone(event) as { id: string; data: { object: { metadata: object } } }
  foreign.id = 'evt_of_another_shop'
  foreign.data.object.metadata = {}
  expect(await tell(foreign)).toBe(200)
  expect(await statusOf(order)).toBe('awaiting-payment')

  await rowsOf(sql`delete from payments where id = ${payment}`)
  expect(await tell(event)).toBe(500)

  await rowsOf(sql`
    insert into payments (id, order_id, provider, status, amount, currency)
    values (${payment}, ${order}, 'stripe', 'created', 9000, 'EUR')`)
  expect(await tell(event)).toBe(200)
  expect(await statusOf(order)).toBe('paid')
  expect(await grantsOf(order)).toBe(1)
})

test.for([
  ['a cent less', 8_999, 'EUR'],
  ['a cent more', 9_001, 'EUR'],
  ['another currency', 9_000, 'USD'],
] as const)('%s than asked opens nothing and waits for a mentor', async ([_, amount, currency]) => {
  const { order, payment, intent } = await anOrder()
  const id = `evt_${amount}_${currency}`
  const news = {
    id,
    payment,
    externalId: intent,
    status: 'paid',
    money: { amount, currency },
  } as const

  await settlePayment(await aRequest(), newsThat(news), now)

  expect(await statusOf(order)).toBe('review')
  expect(await paymentsOf(order)).toMatchObject([{ status: 'review' }])
  expect(await grantsOf(order)).toBe(0)
  expect(await noticesOf(order)).toBe(0)
  expect(await noticesOf(order, 'order-review')).toBe(1)
})

test('a card that is declined fails the order, and another card still pays it', async () => {
  const { order, payment, intent } = await anOrder()

  bank.pay({ intent, card: '4000000000009995' })
  await asksAgain(payment)
  expect(await statusOf(order)).toBe('failed')
  expect(await paymentsOf(order)).toMatchObject([
    { status: 'failed', problem: 'insufficient_funds' },
  ])

  bank.pay({ intent, card: '4242424242424242' })
  await asksAgain(payment)
  expect(await statusOf(order)).toBe('paid')
  expect(await grantsOf(order)).toBe(1)
})

test('news that was overtaken changes nothing: what is paid stays paid', async () => {
  const { order, payment, intent } = await anOrder()
  bank.pay({ intent, card: '4000000000000002' })
  bank.pay({ intent, card: '4242424242424242' })
  const [failed, succeeded] = [
    eventsOf(intent).find(({ type }) => type === 'payment_intent.payment_failed'),
    newsOfPayment(intent),
  ]

  await tell(succeeded)
  await tell(failed ?? {})
  await settlePayment(
    await aRequest(),
    newsThat({ id: 'evt_late', payment, externalId: intent, status: 'failed' }),
    now,
  )

  expect(await statusOf(order)).toBe('paid')
  expect(await paymentsOf(order)).toMatchObject([{ status: 'paid' }])
  expect(await grantsOf(order)).toBe(1)
})

test('news that comes twice is news once, even where it could be true again', async () => {
  const { order, payment, intent } = await anOrder()
  const hears = async (id: string, status: 'failed' | 'created') =>
    settlePayment(await aRequest(), newsThat({ id, payment, externalId: intent, status }), now)
  await hears('evt_declined', 'failed')
  await hears('evt_asked', 'created')

  await hears('evt_declined', 'failed')

  expect(await statusOf(order)).toBe('awaiting-payment')
  expect(await paymentsOf(order)).toMatchObject([{ status: 'created' }])
})

test('an order that was paid before gives nothing for a second payment, and the money goes back', async () => {
  const { order, intent } = await aPaidOrder()
  await tell(newsOfPayment(intent))
  const [second] = await rowsOf<{ id: string }>(sql`
    insert into payments (order_id, provider, status, amount, currency)
    values (${order}, 'stripe', 'cancelled', 9000, 'EUR') returning id`)

  await settlePayment(
    await aRequest(),
    newsThat({ id: 'evt_second', payment: second?.id ?? '', externalId: 'pi_2', status: 'paid' }),
    now,
  )

  expect((await paymentsOf(order)).map(({ status }) => status)).toEqual(['paid', 'paid'])
  expect(await statusOf(order)).toBe('paid')
  expect(await grantsOf(order)).toBe(1)
  expect(await noticesOf(order)).toBe(1)
  expect(await rowsOf(sql`select cause, amount, status, payment_id from refunds`)).toEqual([
    { cause: 'paid-twice', amount: '9000', status: 'pending', payment_id: second?.id },
  ])
})

test('a database that dies in the middle of fulfilling loses nothing: told again, it is done once', async () => {
  const { order, intent } = await aPaidOrder()
  const event = newsOfPayment(intent)
  await rowsOf(sql`
    create function die() returns trigger language plpgsql as
    $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`)
  await rowsOf(sql`
    create trigger die before insert on access_codes for each row execute function die()`)

  expect(await tell(event)).toBeGreaterThanOrEqual(500)
  expect(await statusOf(order)).toBe('awaiting-payment')
  expect(await noticesOf(order)).toBe(0)

  await rowsOf(sql`drop trigger die on access_codes`)
  expect(await Promise.all([tell(event), tell(event)])).toEqual([200, 200])
  expect(await statusOf(order)).toBe('paid')
  expect(await grantsOf(order)).toBe(1)
  expect(await noticesOf(order)).toBe(1)
})
