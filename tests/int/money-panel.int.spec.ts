import '../support/bank.ts'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { fulfilOrder } from '../../commands/fulfilOrder.ts'
import { boughtThings } from '../../queries/boughtThings.ts'
import { inbox } from '../../queries/inbox.ts'
import { ordersTotals } from '../../queries/ordersTotals.ts'
import { sales } from '../../queries/sales.ts'
import { anApi, caller, signedIn } from '../support/api.ts'
import { aRequest, people, theSchool } from '../support/people.ts'
import { anOrderOf, aPack, aService, aServiceOrder } from '../support/sold.ts'
import { aPlan, rowsOf } from '../support/shop.ts'
import { statementsOf } from '../support/statements.ts'

const payload = await theSchool()
const api = await anApi()
await payload.updateGlobal({ slug: 'school', data: { name: 'Lumière', zone: 'Europe/Paris' } })

/** An order of a thing of this price, paid at that moment. */
async function isSold(price: number, at: string, { email = 'guest@example.org' } = {}) {
  const order = await anOrderOf([{ plan: await aPlan({ price }) }], { email })
  await fulfilOrder(await aRequest(), order, new Date(at))
  return order
}

test('sales are told by the school’s own days, weeks and months, less what went back', async () => {
  await isSold(1_000, '2026-05-03T22:30:00.000Z') // a Monday in Paris already
  await isSold(2_000, '2026-05-03T21:30:00.000Z') // Sunday
  const partly = await isSold(4_000, '2026-05-04T09:00:00.000Z')
  await rowsOf(sql`update orders set refunded = 1500 where id = ${partly}`)
  await isSold(8_000, '2026-04-20T09:00:00.000Z')
  await anOrderOf([{ plan: await aPlan({ price: 90_000 }) }]) // never paid

  const ask = {
    by: 'day',
    zone: 'Europe/Paris',
    now: new Date('2026-05-04T12:00:00.000Z'),
  } as const
  const page = await sales(await aRequest(), ask)

  expect(page.today).toEqual({ orders: 2, amount: 3_500 })
  expect(page.thisWeek).toEqual({ orders: 2, amount: 3_500 })
  expect(page.thisMonth).toEqual({ orders: 3, amount: 5_500 })
  expect(page.spans).toHaveLength(30)
  expect(page.spans.slice(-2)).toEqual([
    { from: '2026-05-03', orders: 1, amount: 2_000 },
    { from: '2026-05-04', orders: 2, amount: 3_500 },
  ])
  expect(page.things.map(({ amount }) => amount)).toEqual([8_000, 4_000, 2_000, 1_000])

  const months = await sales(await aRequest(), { ...ask, by: 'month' })
  expect(months.spans.slice(-2)).toEqual([
    { from: '2026-04-01', orders: 1, amount: 8_000 },
    { from: '2026-05-01', orders: 3, amount: 5_500 },
  ])
})

test('mentors save the orders that a filter lets through; others get nothing', async () => {
  const { mia, tom } = await people({ mia: 'mentor', tom: 'teacher' })
  await isSold(1_250, '2026-03-02T12:00:00.000Z', { email: 'march@example.org' })
  await isSold(9_900, '2026-03-03T12:00:00.000Z', { email: 'other@example.org' })
  const path = '/api/orders/file.csv?where[email][equals]=march@example.org'

  expect((await caller(api).ask('GET', path)).status).toBe(401)
  expect((await (await signedIn(api, tom)).ask('GET', path)).status).toBe(403)

  const { status, text } = await (await signedIn(api, mia)).ask('GET', path)
  expect(status).toBe(200)
  const [head, line, ...rest] = text.replace('\uFEFF', '').trim().split('\n')
  expect(head).toContain('number,status,placed,paid,email')
  expect(line).toContain('march@example.org')
  expect(line).toContain(',12.50,0.00,0.00,12.50,0.00,EUR,')
  expect(rest).toEqual([])
})

test('what a spreadsheet would run is text in the file', async () => {
  const { mia } = await people({ mia: 'mentor' })
  const service = await aService({ title: '=HYPERLINK("http://evil.example","Click")' })
  for (const name of ['=1+1', '+1', '-1', '@SUM(A1)']) {
    await anOrderOf([{ service }], { name, email: 'formula@example.org' })
  }
  const path = '/api/orders/file.csv?where[email][equals]=formula@example.org'

  const { text } = await (await signedIn(api, mia)).ask('GET', path)

  for (const cell of [`'=1+1`, `'+1`, `'-1`, `'@SUM(A1)`]) expect(text).toContain(`,${cell},`)
  expect(text).not.toMatch(/(^|,)"?[=+@-]/m)
})

test('a file of many orders holds each once', async () => {
  const { mia } = await people({ mia: 'mentor' })
  await rowsOf(sql`
    insert into orders (number, status, email, total, currency, language)
    select 'MANY-' || each, 'expired', 'many@example.org', each, 'EUR', 'en'
    from generate_series(1, 1203) as each`)
  const path = '/api/orders/file.csv?where[email][equals]=many@example.org'

  const { text } = await (await signedIn(api, mia)).ask('GET', path)

  const numbers = text.match(/^MANY-\d+/gm) ?? []
  expect([numbers.length, new Set(numbers).size]).toEqual([1203, 1203])
})

test('totals and pictures of a list cost one statement each, and the inbox two', async () => {
  const { mia } = await people({ mia: 'mentor' })
  const orders = [await isSold(500, '2026-02-01T00:00:00.000Z', { email: 'sum@example.org' })]
  orders.push(await isSold(700, '2026-02-01T00:00:00.000Z', { email: 'sum@example.org' }))
  const pack = await anOrderOf([{ lessonPack: await aPack() }], { email: 'sum@example.org' })
  const { order } = await aServiceOrder()
  await fulfilOrder(await aRequest(), order, new Date())

  expect(await ordersTotals(payload, mia, { email: { equals: 'sum@example.org' } })).toEqual([
    { currency: 'EUR', count: 2, paid: 1_200, refunded: 0 },
  ])
  const things = await boughtThings(payload, [...orders, pack])
  expect(things.get(pack)).toEqual([{ title: '5 lessons', picture: null }])
  expect(things.size).toBe(3)
  const req = await aRequest(mia)
  expect(await statementsOf(payload, () => boughtThings(payload, orders))).toBe(1)
  expect(await statementsOf(payload, () => inbox(req, 1))).toBe(2)
  const { threads } = await inbox(req, 99)
  expect(threads[0]).toMatchObject({ subject: 'A portrait', isUnread: false, last: null })
})
