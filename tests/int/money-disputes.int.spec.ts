import { bank, eventsOf, newsThat, posted, provider } from '../support/bank.ts'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { hearMissedEvents } from '../../commands/hearMissedEvents.ts'
import { settlePayment } from '../../commands/settlePayment.ts'
import { requestRefund } from '../../commands/requestRefund.ts'
import { anApi, signedIn } from '../support/api.ts'
import { aPerson, aRequest, theSchool } from '../support/people.ts'
import {
  anOrderOf,
  asksAgain,
  aSettledOrder,
  opensNow,
  pursueRefunds,
  refundedOf,
  refundsOf,
} from '../support/refunds.ts'
import { noticesOf, paymentsOf, rowsOf, statusOf } from '../support/shop.ts'

await theSchool()
const api = await anApi()
const mia = await aPerson('mentor')
const now = new Date()

const tell = async (event: object): Promise<number> => {
  const { payload, signature } = posted(event)
  const headers = { 'content-type': 'application/json', 'stripe-signature': signature }
  const path = `${api}/api/stripe/webhook`
  return (await fetch(path, { method: 'POST', headers, body: payload })).status
}

/** Everything Stripe posts of something, the newest first, each twice. */
async function tellAll(id: string): Promise<void> {
  for (const event of eventsOf(id).reverse()) {
    expect([await tell(event), await tell(event)]).toEqual([200, 200])
  }
}

const disputeOf = async (payment: string) =>
  (
    await rowsOf<{ dispute: string | null; facts: { dispute?: object } }>(
      sql`select dispute, facts from payments where id = ${payment}`,
    )
  )[0]

test('a dispute alarms the mentors and changes nothing yet; no money goes back meanwhile', async () => {
  const { order, items, payment, intent } = await aSettledOrder()
  const { id } = bank.dispute({ intent })
  await tellAll(id)

  expect(await disputeOf(payment)).toMatchObject({
    dispute: 'open',
    facts: { last4: '4242', dispute: { id, amount: 9_000, reason: 'product_not_received' } },
  })
  expect([await opensNow(items), await statusOf(order)]).toEqual([1, 'paid'])
  expect(await noticesOf(order, 'dispute-open')).toBe(1)
  const ask = { order, items: 'all', reason: 'They asked', by: mia.id } as const
  expect(await requestRefund(await aRequest(mia), ask)).toMatchObject({
    reason: 'payment-disputed',
  })
})

test('a dispute that is won leaves everything as it was', async () => {
  const { order, items, payment, intent } = await aSettledOrder()
  const { id } = bank.dispute({ intent })
  bank.closeDispute({ dispute: id, status: 'won' })
  await tellAll(id)

  expect(await disputeOf(payment)).toMatchObject({ dispute: 'won' })
  expect([await opensNow(items), await statusOf(order)]).toEqual([1, 'paid'])
  expect(await refundsOf(order)).toEqual([])
  expect(await noticesOf(order, 'dispute-won')).toBe(1)
})

test('a dispute that is lost ends what was paid; won after all, it is open again', async () => {
  const ann = await aPerson('student')
  const { order, items, payment, intent } = await aSettledOrder({
    user: ann,
    prices: [9_000, 4_000],
  })
  const { id } = bank.dispute({ intent })
  bank.closeDispute({ dispute: id, status: 'lost' })
  await tellAll(id)

  expect([await opensNow(items), await statusOf(order)]).toEqual([0, 'refunded'])
  expect(await refundsOf(order)).toMatchObject([
    { cause: 'dispute', status: 'succeeded', amount: '13000', external_id: id },
  ])
  expect(
    await rowsOf(sql`select distinct end_cause from enrolments where order_item_id in ${items}`),
  ).toEqual([{ end_cause: 'dispute' }])
  expect(await noticesOf(order, 'dispute-lost')).toBe(1)

  bank.closeDispute({ dispute: id, status: 'won' })
  await tellAll(id)
  expect(await disputeOf(payment)).toMatchObject({ dispute: 'won' })
  expect([await opensNow(items), await statusOf(order)]).toEqual([2, 'paid'])
  expect(await refundedOf(order)).toEqual({ order: 0, items: [0, 0], payments: [0] })
})

test('what a bank takes after a part went back is what was left, and ends the rest', async () => {
  const { order, items, intent } = await aSettledOrder({ prices: [9_000, 4_000] })
  const ask = { order, items: [items[0] ?? ''], reason: 'They asked', by: mia.id }
  await requestRefund(await aRequest(mia), ask)
  await pursueRefunds(order)
  const { id, amount } = bank.dispute({ intent })
  bank.closeDispute({ dispute: id, status: 'lost' })
  await tellAll(id)

  expect(amount).toBe(4_000)
  expect([await opensNow(items), await statusOf(order)]).toEqual([0, 'refunded'])
  expect(await refundedOf(order)).toEqual({
    order: 13_000,
    items: [9_000, 4_000],
    payments: [13_000],
  })
})

test('a payment for something that is no longer sold goes back by itself, and the buyer is told', async () => {
  const { order, items, plans, payment, intent } = await anOrderOf()
  await rowsOf(sql`update orders set status = 'expired' where id = ${order}`)
  await rowsOf(sql`update plans set active = false where id = ${plans[0]?.id ?? ''}`)
  bank.pay({ intent, card: '4242424242424242' })
  await asksAgain(payment)
  await pursueRefunds(order)

  expect(await refundsOf(order)).toMatchObject([{ cause: 'late', status: 'succeeded' }])
  expect(bank.refunds().find((each) => each.payment_intent === intent)?.amount).toBe(9_000)
  expect([await opensNow(items), await statusOf(order)]).toEqual([0, 'expired'])
  expect(await paymentsOf(order)).toMatchObject([{ status: 'paid' }])
  expect(await noticesOf(order, 'payment-returned')).toBe(1)
  expect(await noticesOf(order)).toBe(0)
})

test('a late payment for something that is still sold is not lost', async () => {
  const { order, items, payment, intent } = await anOrderOf()
  await rowsOf(sql`update orders set status = 'expired' where id = ${order}`)
  bank.pay({ intent, card: '4242424242424242' })
  await asksAgain(payment)
  expect([await opensNow(items), await statusOf(order)]).toEqual([1, 'paid'])
  expect(await refundsOf(order)).toEqual([])
})

test('money that explains nothing waits for a mentor, who can give it back', async () => {
  const { order, payment, intent } = await anOrderOf()
  bank.pay({ intent, card: '4242424242424242' })
  await rowsOf(sql`update payments set amount = 8999 where id = ${payment}`)
  await asksAgain(payment)
  expect(await statusOf(order)).toBe('review')

  const asMia = await signedIn(api, mia)
  const path = `/api/payments/${payment}/give-back`
  expect((await asMia.ask('POST', path, { reason: '' })).status).toBe(400)
  expect((await asMia.ask('POST', path, { reason: 'A cent too much' })).status).toBe(200)
  expect((await asMia.ask('POST', path, { reason: 'Again' })).status).toBe(409)
  await pursueRefunds(order)

  expect(bank.refunds().find((each) => each.payment_intent === intent)?.amount).toBe(9_000)
  expect(await statusOf(order)).toBe('refunded')
  expect(await noticesOf(order, 'payment-returned')).toBe(1)
})

test('what fulfilled an order does not go back as if it had come for nothing', async () => {
  const { order, payment } = await aSettledOrder()
  const asMia = await signedIn(api, mia)
  const path = `/api/payments/${payment}/give-back`
  expect((await asMia.ask('POST', path, { reason: 'A mistake' })).status).toBe(409)
  expect(await refundsOf(order)).toEqual([])
})

test('a debit pends for days; what falls through is told, and can be paid in another way', async () => {
  const { order, items, payment, intent } = await anOrderOf()
  bank.debit({ intent })
  await asksAgain(payment)
  expect(await paymentsOf(order)).toMatchObject([{ status: 'processing', method: 'sepa_debit' }])
  expect([await opensNow(items), await statusOf(order)]).toEqual([0, 'awaiting-payment'])

  bank.settleDebit({ intent, isCovered: false })
  await tellAll(intent)
  expect(await statusOf(order)).toBe('failed')
  expect(await noticesOf(order, 'payment-failed')).toBe(1)

  bank.debit({ intent })
  await asksAgain(payment)
  bank.settleDebit({ intent, isCovered: true })
  await asksAgain(payment)
  expect([await opensNow(items), await statusOf(order)]).toEqual([1, 'paid'])
})

test('events nobody took are heard within the hour: a refund that failed, a dispute', async () => {
  const failed = await aSettledOrder()
  const disputed = await aSettledOrder()
  await requestRefund(await aRequest(mia), {
    ...{ order: failed.order, items: 'all', reason: 'They asked', by: mia.id },
  })
  await pursueRefunds(failed.order)
  const [made] = bank.refunds().filter((each) => each.payment_intent === failed.intent)
  bank.failRefund({ refund: made?.id ?? '' })
  bank.dispute({ intent: disputed.intent })

  await hearMissedEvents(await aRequest(), provider, now)
  await hearMissedEvents(await aRequest(), provider, now)

  expect([await opensNow(failed.items), await statusOf(failed.order)]).toEqual([1, 'paid'])
  expect(await noticesOf(failed.order, 'refund-failed')).toBe(1)
  expect(await disputeOf(disputed.payment)).toMatchObject({ dispute: 'open' })
  expect(await noticesOf(disputed.order, 'dispute-open')).toBe(1)
})

test('events we do nothing with are kept and taken; those of another shop are taken and forgotten', async () => {
  const { intent } = await aSettledOrder()
  const created = eventsOf(intent).find(({ type }) => type === 'payment_intent.created')
  const foreign = structuredClone(eventsOf(intent).at(-1)) as unknown as {
    id: string
    data: { object: { metadata: object } }
  }
  foreign.id = 'evt_of_another_shop'
  foreign.data.object.metadata = {}
  expect([await tell(created ?? {}), await tell(foreign)]).toEqual([200, 200])

  const kept = await rowsOf(sql`
    select event_id, done_at is not null as is_done from payment_events
    where event_id in (${created?.id ?? ''}, ${foreign.id})`)
  expect(kept).toEqual([{ event_id: created?.id, is_done: true }])
})

test('a mentor syncs a payment with the provider, and nobody else does', async () => {
  const { order, payment, intent } = await aSettledOrder()
  const other = await aSettledOrder()
  bank.refund({ intent })
  bank.dispute({ intent: other.intent })
  const path = (id: string) => `/api/payments/${id}/sync`
  const asAnn = await signedIn(api, await aPerson('student'))
  const asMia = await signedIn(api, mia)

  expect((await asAnn.ask('POST', path(payment))).status).toBe(403)
  expect((await asMia.ask('POST', path('nonsense'))).status).toBe(404)
  expect(await statusOf(order)).toBe('paid')
  for (const id of [payment, payment, other.payment]) {
    expect((await asMia.ask('POST', path(id))).status).toBe(200)
  }
  expect(await statusOf(order)).toBe('refunded')
  expect(await disputeOf(other.payment)).toMatchObject({ dispute: 'open' })
})

test('two declines of one payment are both heard, each with its reason', async () => {
  const { payment, order, intent } = await anOrderOf()
  for (const [card, problem] of [
    ['4000000000009995', 'insufficient_funds'],
    ['4000000000000069', 'expired_card'],
    ['4000000000009995', 'insufficient_funds'],
  ] as const) {
    bank.pay({ intent, card })
    await asksAgain(payment)
    expect(await paymentsOf(order)).toMatchObject([{ status: 'failed', problem }])
  }
})

test('of a payment only what tells cards apart is kept, and never who paid', async () => {
  const { payment } = await aSettledOrder()
  const [row] = await rowsOf<{ facts: object }>(
    sql`select facts from payments where id = ${payment}`,
  )
  expect(row?.facts).toEqual({
    ...{ method: 'card', brand: 'visa', last4: '4242', country: 'US', wallet: null },
    ...{ threeDSecure: null, risk: 'normal', receiptUrl: null, received: 9_000, isLive: false },
  })
})

test('money for an order that is paid and refunded goes back, and opens nothing again', async () => {
  const { order, items } = await aSettledOrder()
  const ask = { order, items: 'all', reason: 'They asked', by: mia.id } as const
  await requestRefund(await aRequest(mia), ask)
  await pursueRefunds(order)
  const [late] = await rowsOf<{ id: string }>(sql`
    insert into payments (order_id, provider, status, amount, currency)
    values (${order}, 'stripe', 'cancelled', 9000, 'EUR') returning id`)
  const news = { id: 'evt_again', payment: late?.id ?? '', externalId: 'pi_again' }
  await settlePayment(await aRequest(), newsThat({ ...news, status: 'paid' }), now)

  expect([await opensNow(items), await statusOf(order)]).toEqual([0, 'refunded'])
  expect(await refundsOf(order)).toMatchObject([{ cause: 'asked' }, { cause: 'paid-twice' }])
})

test('of a pack the lessons that are left are taken back, and given again if the refund fails', async () => {
  const ann = await aPerson('student')
  const { order, items, intent } = await aSettledOrder({ user: ann })
  const item = items[0] ?? ''
  const student = (
    await rowsOf<{ id: string }>(sql`select id from students where user_id = ${ann.id}`)
  )[0]?.id
  await rowsOf(sql`
    insert into lesson_credits (student_id, lessons, reason, order_item_id)
    values (${student}, 10, 'bought', ${item}), (${student}, -3, 'spent', null)`)
  const balance = async () =>
    (
      await rowsOf<{ sum: number }>(
        sql`select sum(lessons)::int as sum from lesson_credits where student_id = ${student}`,
      )
    )[0]?.sum

  for (const refund of [0, 1]) {
    await requestRefund(await aRequest(mia), {
      ...{ order, items: 'all', reason: 'They asked', by: mia.id },
    })
    await pursueRefunds(order)
    expect(await balance()).toBe(0)
    const made = bank.refunds().filter((each) => each.payment_intent === intent)[refund]
    bank.failRefund({ refund: made?.id ?? '' })
    await tellAll(made?.id ?? '')
    expect(await balance()).toBe(7)
  }
})
