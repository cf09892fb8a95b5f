import { bank } from '../support/bank.ts'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { applyOfferCode } from '../../commands/applyOfferCode.ts'
import { changeBasket } from '../../commands/changeBasket.ts'
import { expireOrders } from '../../commands/expireOrders.ts'
import { fulfilOrder } from '../../commands/fulfilOrder.ts'
import { lookUpPayment } from '../../commands/lookUpPayment.ts'
import { mergeBasket } from '../../commands/mergeBasket.ts'
import { openPayment } from '../../commands/openPayment.ts'
import { removeOfferCode } from '../../commands/removeOfferCode.ts'
import { aCustomer, anOffer, aPack, aService, endAllOffers } from '../support/baskets.ts'
import { looksAt, paysFor, puts } from '../support/baskets.ts'
import { aRequest, theSchool } from '../support/people.ts'
import { aPlan, coursesOf, noticesOf, paymentsOf, rowsOf, statusOf } from '../support/shop.ts'
import { statementsOf } from '../support/statements.ts'
import { basketPage } from '../../queries/basketPage.ts'
import { provider } from '../support/bank.ts'

const payload = await theSchool()
const nobody = { student: null, basket: null }
const DAY = 24 * 60 * 60 * 1000

const asksAgain = async (payment: string | undefined) =>
  lookUpPayment(await aRequest(), { provider, payment: payment ?? '' }, new Date())

const paid = async (order: string) => {
  const [payment] = await paymentsOf(order)
  bank.pay({ intent: payment?.external_id ?? '', card: '4242424242424242' })
  await asksAgain(payment?.id)
}

const linesOf = (page: Awaited<ReturnType<typeof looksAt>>) =>
  page?.bill.lines.map(({ title, quantity }) => [title, quantity]) ?? []

test('what a visitor chooses lies in their basket, and more of it becomes more', async () => {
  const [plan, service] = [await aPlan(), await aService()]
  const first = await puts(service, { holder: nobody, quantity: 2 })
  await puts(service, { holder: first })
  const holder = await puts(plan, { holder: first })
  await puts(plan, { holder })

  const page = await looksAt(holder)
  expect(linesOf(page)).toEqual([
    [service.title, 3],
    [plan.name, 1],
  ])
  expect(page?.bill.total.amount).toBe(24_000)
})

test('ten clicks at once are one line, and two tabs of a student one basket', async () => {
  const { user, holder } = await aCustomer()
  const service = await aService()
  await Promise.all(Array.from({ length: 10 }, () => puts(service, { user, holder })))

  expect(linesOf(await looksAt(holder))).toEqual([[service.title, 10]])
  expect(
    await rowsOf(sql`select 1 from orders where student_id = ${holder.student} and is_basket`),
  ).toHaveLength(1)
})

test('a line is changed and taken out, and never has more than its kind allows', async () => {
  const { user, holder } = await aCustomer()
  const service = await aService()
  await puts(service, { user, holder, quantity: 900 })
  expect(linesOf(await looksAt(holder))).toEqual([[service.title, 20]])

  const line = { holder, kind: 'service', slug: service.slug }
  await changeBasket(await aRequest(user), { ...line, quantity: 4 })
  expect(linesOf(await looksAt(holder))).toEqual([[service.title, 4]])
  await changeBasket(await aRequest(user), { ...line, quantity: 0 })
  expect(await looksAt(holder)).toBeNull()
})

test('nobody looks into the basket of a student by its id, nor into another’s', async () => {
  const { user, holder } = await aCustomer()
  await puts(await aService(), { user, holder })
  const [theirs] = await rowsOf<{ id: string }>(
    sql`select id from orders where student_id = ${holder.student}`,
  )
  expect(await looksAt({ student: null, basket: theirs?.id ?? '' })).toBeNull()
  expect(await looksAt((await aCustomer()).holder)).toBeNull()
})

test('at sign-in the visitor’s basket is put into the student’s, once, whoever asks and how often', async () => {
  const { user, holder } = await aCustomer()
  const [service, plan] = [await aService(), await aPlan()]
  await puts(service, { user, holder, quantity: 2 })
  const visitor = await puts(plan, { holder: await puts(service, { holder: nobody, quantity: 3 }) })
  const merge = { student: holder.student ?? '', basket: visitor.basket ?? '' }

  await Promise.all(Array.from({ length: 5 }, async () => mergeBasket(await aRequest(user), merge)))

  expect(linesOf(await looksAt(holder))).toEqual([
    [service.title, 5],
    [plan.name, 1],
  ])
  expect(await looksAt(visitor)).toBeNull()
})

test('prices are those of the moment one looks, and what is no longer sold says so', async () => {
  const { user, holder } = await aCustomer()
  const [service, plan] = [await aService(), await aPlan()]
  await puts(service, { user, holder })
  await puts(plan, { user, holder })

  await payload.update({ collection: 'services', id: service.id, data: { price: 7_000 } })
  await payload.update({ collection: 'plans', id: plan.id, data: { active: false } })

  const page = await looksAt(holder)
  expect(page?.bill.lines.map(({ problem }) => problem)).toEqual([null, 'thing-gone'])
  expect(page?.bill.total.amount).toBe(7_000)
  expect(await paysFor(holder, { user })).toMatchObject({ reason: 'thing-gone' })
})

test('switching an offer changes every open basket at once', async () => {
  const baskets = await Promise.all(
    Array.from({ length: 3 }, async () => puts(await aService(), { holder: nobody })),
  )
  const totals = async () =>
    Promise.all(baskets.map(async (holder) => (await looksAt(holder))?.bill.total.amount))
  const offer = await anOffer({ percent: 20 })
  expect(await totals()).toEqual([4_000, 4_000, 4_000])

  await payload.update({ collection: 'offers', id: offer.id, data: { active: false } })
  expect(await totals()).toEqual([5_000, 5_000, 5_000])
})

test('an offer code counts once it is typed, says why when it does not, and goes when it is taken off', async () => {
  await anOffer({ code: 'spring', kind: 'fixed', amount: 1_000, minimum: 9_000 })
  const { user, holder } = await aCustomer()
  const service = await aService()
  await puts(service, { user, holder })
  const types = async (code: string) =>
    applyOfferCode(await aRequest(user), { holder, code, ip: 'basket' })

  expect(await types('summer')).toMatchObject({ reason: 'offer-code-unknown' })
  expect(await types('')).toMatchObject({ reason: 'offer-code-unknown' })
  expect(await types(' Spring ')).toMatchObject({ kind: 'changed' })

  expect((await looksAt(holder))?.bill.notUsed).toMatchObject([
    { code: 'SPRING', why: 'minimum-not-reached', missing: { amount: 4_000 } },
  ])
  await puts(service, { user, holder })
  expect((await looksAt(holder))?.bill).toMatchObject({
    offers: [{ code: 'SPRING', amount: { amount: 1_000 } }],
    total: { amount: 9_000 },
  })
  await removeOfferCode(await aRequest(user), { holder })
  expect((await looksAt(holder))?.bill.total.amount).toBe(10_000)
})

test('a basket is read in a bounded number of statements, whatever it holds', async () => {
  const { user, holder } = await aCustomer()
  for (let each = 0; each < 5; each++) {
    await puts(await aPlan(), { user, holder })
    await puts(await aService(), { user, holder })
  }
  await puts(await aPack(), { user, holder })
  const req = await aRequest(user)
  expect(await statementsOf(payload, () => basketPage(req, holder, new Date()))).toBe(8)
})

test('a student’s basket becomes one order with one payment, and what was paid is theirs', async () => {
  const { user, holder } = await aCustomer()
  await puts(await aPlan(), { user, holder })
  await puts(await aService(), { user, holder, quantity: 2 })

  const answers = await Promise.all(Array.from({ length: 5 }, () => paysFor(holder, { user })))

  const [first] = answers
  expect(answers).toEqual(answers.map(() => first))
  const order = first && 'order' in first ? first.order : ''
  expect(await paymentsOf(order)).toHaveLength(1)
  expect(bank.all().at(-1)).toMatchObject({ amount: 19_000 })
  await paid(order)
  expect(await statusOf(order)).toBe('paid')
  expect(await coursesOf(user)).toHaveLength(1)
  expect(await looksAt(holder)).toBeNull()
})

test('a basket paid in two tabs is one paid order', async () => {
  const { user, holder } = await aCustomer()
  await puts(await aService(), { user, holder })
  const tabs = await Promise.all([paysFor(holder, { user }), paysFor(holder, { user })])
  const orders = tabs.map((tab) => ('order' in tab ? tab.order : ''))
  expect(new Set(orders).size).toBe(1)

  const [order = ''] = orders
  await paid(order)
  await expect(paid(order)).rejects.toThrow('already succeeded')

  expect(await noticesOf(order)).toBe(1)
  const theirs = await rowsOf(
    sql`select 1 from orders where student_id = ${holder.student} and status = 'paid'`,
  )
  expect(theirs).toHaveLength(1)
})

test('a declined card leaves the basket as it was; changing it begins a new order and calls off the first', async () => {
  const { user, holder } = await aCustomer()
  const service = await aService()
  await puts(service, { user, holder })
  const first = await paysFor(holder, { user })
  const order = 'order' in first ? first.order : ''
  const [payment] = await paymentsOf(order)
  bank.pay({ intent: payment?.external_id ?? '', card: '4000000000000002' })
  await asksAgain(payment?.id)

  expect(linesOf(await looksAt(holder))).toEqual([[service.title, 1]])
  expect(await paysFor(holder, { user })).toEqual(first)

  await puts(service, { user, holder })
  expect(await statusOf(order)).toBe('cancelled')
  const second = await paysFor(holder, { user })
  expect(second).toMatchObject({ kind: 'to-pay' })
  expect('order' in second && second.order).not.toBe(order)
  expect(await paymentsOf(order)).toMatchObject([{ status: 'cancelled' }])
})

test('what was given up and is paid after all is given, and the new basket stays', async () => {
  const { user, holder } = await aCustomer()
  const plan = await aPlan()
  await puts(plan, { user, holder })
  const first = await paysFor(holder, { user })
  const order = 'order' in first ? first.order : ''
  const [payment] = await paymentsOf(order)
  bank.pay({ intent: payment?.external_id ?? '', card: '4242424242424242' })
  await puts(await aService(), { user, holder })
  expect(await statusOf(order)).toBe('cancelled')

  await asksAgain(payment?.id)

  expect(await statusOf(order)).toBe('paid')
  expect(await coursesOf(user)).toHaveLength(1)
  expect((await looksAt(holder))?.bill.lines.map(({ problem }) => problem)).toEqual([
    'already-owned',
    null,
  ])
})

test('a basket that is placed anew while it is paid: every order is worth what lies in it', async () => {
  const { user, holder } = await aCustomer()
  const service = await aService()
  for (let round = 0; round < 8; round++) {
    await puts(service, { user, holder })
    const first = await paysFor(holder, { user })
    const [payment] = await paymentsOf('order' in first ? first.order : '')
    bank.pay({ intent: payment?.external_id ?? '', card: '4242424242424242' })
    await payload.update({ collection: 'services', id: service.id, data: { price: 6_000 + round } })

    await Promise.all([paysFor(holder, { user }), asksAgain(payment?.id)])
    await asksAgain(payment?.id)
  }
  const faulty = await rowsOf(sql`
    select id from orders where student_id = ${holder.student} and status <> 'draft'
      and total <> (select coalesce(sum(total), 0) from order_items where order_id = orders.id)`)
  expect(faulty).toEqual([])
  const given = await rowsOf(
    sql`select 1 from orders where student_id = ${holder.student} and status = 'paid'`,
  )
  expect(given).toHaveLength(8)
})

test('nobody pays more than they were shown', async () => {
  const holder = await puts(await aService(), { holder: nobody })
  expect(await paysFor(holder, { seen: 4_999 })).toMatchObject({ reason: 'price-changed' })
  expect(await paysFor(holder, { seen: 5_000 })).toMatchObject({ kind: 'to-pay' })
})

test('packs of lessons need an account, and an empty basket is not paid', async () => {
  const holder = await puts(await aPack(), { holder: nobody })
  expect(await paysFor(holder)).toMatchObject({ reason: 'account-needed' })
  expect(await paysFor(nobody)).toMatchObject({ reason: 'basket-empty' })
})

test('what takes everything off is paid at once, and no provider hears of it', async () => {
  await anOffer({ code: 'GIFT', percent: 100 })
  const { user, holder } = await aCustomer()
  await puts(await aPlan(), { user, holder })
  await applyOfferCode(await aRequest(user), { holder, code: 'gift', ip: 'gift' })
  const before = bank.all().length

  const answer = await paysFor(holder, { user })

  expect(answer).toMatchObject({ kind: 'paid' })
  expect(bank.all()).toHaveLength(before)
  expect(await coursesOf(user)).toHaveLength(1)
})

test('an order keeps its price, its offers and its tax, line by line', async () => {
  await endAllOffers()
  await anOffer({ percent: 10 })
  await payload.updateGlobal({ slug: 'school', data: { taxRate: 20, taxIncluded: false } })
  const holder = await puts(await aPlan(), {
    holder: await puts(await aService(), { holder: nobody }),
  })
  const answer = await paysFor(holder)
  await payload.updateGlobal({ slug: 'school', data: { taxRate: 0, taxIncluded: true } })
  await endAllOffers()

  const order = 'order' in answer ? answer.order : ''
  expect(
    await rowsOf(sql`
      select subtotal::int, discount::int, tax_rate::int, tax::int, total::int
      from order_items where order_id = ${order} order by created_at, id`),
  ).toEqual([
    { subtotal: 5_000, discount: 500, tax_rate: 2_000, tax: 900, total: 5_400 },
    { subtotal: 9_000, discount: 900, tax_rate: 2_000, tax: 1_620, total: 9_720 },
  ])
  expect(
    await rowsOf(sql`
      select subtotal::int, discount::int, tax::int, total::int, tax_included
      from orders where id = ${order}`),
  ).toEqual([{ subtotal: 14_000, discount: 1_400, tax: 2_520, total: 15_120, tax_included: false }])
})

test('a basket nobody opens is kept for two months, and no longer', async () => {
  const holder = await puts(await aService(), { holder: nobody })
  await expireOrders(await aRequest(), new Date(Date.now() + 59 * DAY))
  expect(await looksAt(holder)).not.toBeNull()
  await expireOrders(await aRequest(), new Date(Date.now() + 61 * DAY))
  expect(await rowsOf(sql`select 1 from orders where id = ${holder.basket}`)).toEqual([])
})

test('a basket that was not placed cannot be paid, whoever holds its token', async () => {
  const holder = await puts(await aService(), { holder: nobody })
  const opened = await openPayment(await aRequest(), provider, holder.basket ?? '')
  expect(opened).toMatchObject({ reason: 'order-closed' })
  expect(await fulfilOrder(await aRequest(), holder.basket ?? '', new Date())).toBe(false)
  expect(await statusOf(holder.basket ?? '')).toBe('draft')
})
