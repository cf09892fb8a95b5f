import { bank, provider } from '../support/bank.ts'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { applyOfferCode } from '../../commands/applyOfferCode.ts'
import { expireOrders } from '../../commands/expireOrders.ts'
import { lookUpPayment } from '../../commands/lookUpPayment.ts'
import type { Offer } from '../../payload-types.ts'
import { aCustomer, anOffer, aService, looksAt, paysFor, puts } from '../support/baskets.ts'
import { endAllOffers } from '../support/baskets.ts'
import { aRequest, theSchool } from '../support/people.ts'
import { checksOut, aPlan, paymentsOf, rowsOf, statusOf } from '../support/shop.ts'

const payload = await theSchool()
const nobody = { student: null, basket: null }
const HOUR = 60 * 60 * 1000

const usesOf = (offer: Offer) =>
  rowsOf<{ status: string; order_id: string }>(
    sql`select status, order_id from offer_uses where offer_id = ${offer.id} order by created_at`,
  )

const orderOf = (answer: object) => ('order' in answer ? String(answer.order) : '')

/** Paid at the bank, and heard of twice at once. */
async function pays(order: string): Promise<void> {
  const [payment] = await paymentsOf(order)
  bank.pay({ intent: payment?.external_id ?? '', card: '4242424242424242' })
  await Promise.all([hears(payment?.id), hears(payment?.id)])
}

const hears = async (payment: string | undefined) =>
  lookUpPayment(await aRequest(), { provider, payment: payment ?? '' }, new Date())

const totalOf = async (order: string) => {
  const [row] = await rowsOf<{ total: number }>(
    sql`select total::int from orders where id = ${order}`,
  )
  return row?.total
}

test('of fifty who ask for the last one at once, one is given it, and the others pay the full price', async () => {
  await endAllOffers()
  const offer = await anOffer({ percent: 50, limitTotal: 1 })
  const baskets = await Promise.all(
    Array.from({ length: 50 }, async () => puts(await aService(), { holder: nobody })),
  )

  const answers = await Promise.all(baskets.map((holder) => paysFor(holder)))

  const totals = await Promise.all(answers.map((answer) => totalOf(orderOf(answer))))
  expect(totals.filter((total) => total === 2_500)).toHaveLength(1)
  expect(totals.filter((total) => total === 5_000)).toHaveLength(49)
  expect(await usesOf(offer)).toMatchObject([{ status: 'reserved' }])
})

test('of fifty who were all shown the lower price, one is asked for it, and the others are told before they pay', async () => {
  await endAllOffers()
  await anOffer({ percent: 50, limitTotal: 1 })
  const baskets = await Promise.all(
    Array.from({ length: 50 }, async () => puts(await aService(), { holder: nobody })),
  )
  const before = bank.all().length

  const answers = await Promise.all(baskets.map((holder) => paysFor(holder, { seen: 2_500 })))

  expect(answers.filter(({ kind }) => kind === 'to-pay')).toHaveLength(1)
  expect(
    answers.filter((answer) => 'reason' in answer && answer.reason === 'price-changed'),
  ).toHaveLength(49)
  expect(bank.all()).toHaveLength(before + 1)
})

test('fifty orders of one student at once use an offer for one per customer once', async () => {
  await endAllOffers()
  const offer = await anOffer({ percent: 50, limitPerCustomer: 1 })
  const { user } = await aCustomer()
  const plans = []
  for (let each = 0; each < 50; each++) plans.push(await aPlan())

  await Promise.all(plans.map((plan) => checksOut(plan, { user })))

  const held = (await usesOf(offer)).filter(({ status }) => status !== 'released')
  expect(held).toHaveLength(1)
  const [use] = held
  expect(await statusOf(use?.order_id ?? '')).toBe('awaiting-payment')
  expect(await totalOf(use?.order_id ?? '')).toBe(4_500)
})

test('an offer without limits gives up nothing a student has begun elsewhere', async () => {
  await endAllOffers()
  await anOffer({ percent: 50 })
  const { user } = await aCustomer()
  const first = orderOf(await checksOut(await aPlan(), { user }))
  const second = orderOf(await checksOut(await aPlan(), { user }))
  expect([await statusOf(first), await statusOf(second)]).toEqual([
    'awaiting-payment',
    'awaiting-payment',
  ])
})

test('an order paid at the moment it was to be given up has used the offer, and the price is shown anew', async () => {
  await endAllOffers()
  const offer = await anOffer({ percent: 50, limitPerCustomer: 1 })
  const { user } = await aCustomer()
  const first = orderOf(await checksOut(await aPlan(), { user }))
  await rowsOf(sql`update orders set status = 'paid', paid_at = now() where id = ${first}`)

  expect(await checksOut(await aPlan(), { user })).toMatchObject({ reason: 'price-changed' })
  expect(await usesOf(offer)).toMatchObject([{ order_id: first, status: 'reserved' }])
})

test('fifty guests with one address use an offer for one per customer once', async () => {
  await endAllOffers()
  const offer = await anOffer({ percent: 50, limitPerCustomer: 1 })
  const email = 'greedy@example.org'
  const baskets = await Promise.all(
    Array.from({ length: 50 }, async () => puts(await aService(), { holder: nobody })),
  )

  await Promise.all(baskets.map((holder) => paysFor(holder, { email })))

  expect(await usesOf(offer)).toMatchObject([{ status: 'reserved' }])
})

test('a paid order has used its offer, once, however often that is told', async () => {
  await endAllOffers()
  const offer = await anOffer({ percent: 50, limitPerCustomer: 1 })
  const { user, holder } = await aCustomer()
  await puts(await aService(), { user, holder })
  const order = orderOf(await paysFor(holder, { user }))

  await pays(order)

  expect(await statusOf(order)).toBe('paid')
  expect(await usesOf(offer)).toMatchObject([{ status: 'used' }])
  await puts(await aService(), { user, holder })
  expect((await looksAt(holder, user))?.bill).toMatchObject({
    offers: [],
    notUsed: [{ why: 'used-by-you' }],
  })
})

test('what is held is free again when its order ends, and money that comes later still gets its price', async () => {
  await endAllOffers()
  const offer = await anOffer({ percent: 50, limitTotal: 1 })
  const first = orderOf(await paysFor(await puts(await aService(), { holder: nobody })))
  const later = new Date(Date.now() + 25 * HOUR)
  const second = await puts(await aService(), { holder: nobody })
  expect((await looksAt(second))?.bill.notUsed).toMatchObject([{ why: 'used-up' }])

  await expireOrders(await aRequest(), later)
  expect((await looksAt(second))?.bill.total.amount).toBe(2_500)
  await pays(first)

  expect(await statusOf(first)).toBe('paid')
  expect(await usesOf(offer)).toMatchObject([{ status: 'used' }])
  expect((await looksAt(second))?.bill.notUsed).toMatchObject([{ why: 'used-up' }])
})

test('an offer for the first order is for those who never paid one, by account or by address', async () => {
  await endAllOffers()
  await anOffer({ percent: 50, customers: 'first-order' })
  const email = 'regular@example.org'
  const first = orderOf(await paysFor(await puts(await aService(), { holder: nobody }), { email }))
  expect(await totalOf(first)).toBe(2_500)
  await pays(first)

  const again = await puts(await aService(), { holder: nobody })
  expect((await looksAt(again))?.bill.total.amount).toBe(2_500)
  expect(await paysFor(again, { email, seen: 2_500 })).toMatchObject({ reason: 'price-changed' })
  expect(await totalOf(orderOf(await paysFor(again, { email })))).toBe(5_000)
})

test('an offer for chosen things takes nothing off others', async () => {
  await endAllOffers()
  const [chosen, other] = [await aService(), await aService()]
  await anOffer({
    percent: 50,
    scope: 'chosen',
    chosen: [{ relationTo: 'services', value: chosen.id }],
  })
  const holder = await puts(other, { holder: await puts(chosen, { holder: nobody }) })
  expect((await looksAt(holder))?.bill.lines.map(({ left }) => left.amount)).toEqual([2_500, 5_000])
})

test('buy two, get one free, and the page says which line and how much', async () => {
  await endAllOffers()
  const offer = await anOffer({
    kind: 'bundle',
    percent: null,
    buy: 2,
    free: 1,
    scope: 'kinds',
    kinds: ['service'],
  })
  const service = await aService()
  const holder = await puts(await aPlan(), {
    holder: await puts(service, { holder: nobody, quantity: 3 }),
  })
  expect((await looksAt(holder))?.bill.lines.map(({ discounts }) => discounts)).toMatchObject([
    [{ title: offer.title, amount: { amount: 5_000 } }],
    [],
  ])
})

test('codes are not guessed: twenty tries from one place, and no more', async () => {
  const holder = await puts(await aService(), { holder: nobody })
  const guess = async () =>
    applyOfferCode(await aRequest(), { holder, code: 'NOPE', ip: '198.51.100.9' })
  for (let each = 0; each < 20; each++) {
    expect(await guess()).toMatchObject({ reason: 'offer-code-unknown' })
  }
  expect(await guess()).toMatchObject({ reason: 'too-many-tries' })
})

test('an upgrade uses the old plan once: bought twice at the same time, one pays the difference', async () => {
  await endAllOffers()
  const { user } = await aCustomer()
  const small = await aPlan()
  const first = orderOf(await checksOut(small, { user }))
  await pays(first)
  const courses = await coursesOf(small)
  const [wide, wider] = [
    await aPlan({ courses: [...courses, ...(await coursesOf(await aPlan()))], price: 15_000 }),
    await aPlan({ courses: [...courses, ...(await coursesOf(await aPlan()))], price: 20_000 }),
  ]
  const order = orderOf(await checksOut(wide, { user }))
  expect(await totalOf(order)).toBe(6_000)
  await pays(order)
  expect(await totalOf(orderOf(await checksOut(wider, { user })))).toBe(20_000)
})

async function coursesOf(plan: Awaited<ReturnType<typeof aPlan>>) {
  const ids = plan.courses.map((course) => (typeof course === 'string' ? course : course.id))
  const { docs } = await payload.find({ collection: 'courses', where: { id: { in: ids } } })
  return docs
}
