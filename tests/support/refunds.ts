import { sql } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'
import { lookUpPayment } from '../../commands/lookUpPayment.ts'
import { openPayment } from '../../commands/openPayment.ts'
import { pursueRefund } from '../../commands/pursueRefund.ts'
import type { Plan, User } from '../../payload-types.ts'
import { bank, provider } from './bank.ts'
import { aRequest, theSchool } from './people.ts'
import { aPlan, paymentsOf, rowsOf } from './shop.ts'

export const cards = {
  pays: '4242424242424242',
  'refund-takes': '4000000000007726',
} as const

type Wish = { prices?: number[]; plans?: Plan[]; user?: User; card?: keyof typeof cards }

/** An order of one plan for each price, opened at the provider and not yet paid. */
export async function anOrderOf({ prices = [9_000], plans, user }: Wish = {}) {
  const payload = await theSchool()
  const sold = plans ?? (await Promise.all(prices.map((price) => aPlan({ price }))))
  const total = sold.reduce((sum, { price }) => sum + price, 0)
  const student = user && (await studentOf(user))
  const { id: order } = await payload.create({
    collection: 'orders',
    data: {
      ...{ number: randomUUID().slice(0, 9), status: 'awaiting-payment', language: 'en' },
      ...{ email: user?.email ?? 'guest@example.org', student: student ?? null },
      ...{ subtotal: total, discount: 0, tax: 0, total, refunded: 0, currency: 'EUR' },
    },
  })
  const items: string[] = []
  for (const { id: plan, name: title, price } of sold) {
    const item = await payload.create({
      collection: 'order-items',
      data: {
        ...{ order, kind: 'plan', plan, title, unit: price, quantity: 1, subtotal: price },
        ...{ discount: 0, credit: 0, taxRate: 0, tax: 0, total: price, refunded: 0 },
      },
    })
    items.push(item.id)
  }
  await openPayment(await aRequest(), provider, order)
  const [payment] = await paymentsOf(order)
  if (!payment?.external_id) throw new Error('The payment was not opened.')
  return { order, items, plans: sold, payment: payment.id, intent: payment.external_id }
}

/** The same, paid, and the school knows. */
export async function aSettledOrder({ card = 'pays', ...wish }: Wish = {}) {
  const placed = await anOrderOf(wish)
  bank.pay({ intent: placed.intent, card: cards[card] })
  await asksAgain(placed.payment)
  return placed
}

export const asksAgain = async (payment: string, now = new Date()): Promise<void> =>
  lookUpPayment(await aRequest(), { provider, payment }, now)

/** Does what the worker would: asks for every refund that waits. */
export async function pursueRefunds(order: string, now = new Date()): Promise<void> {
  for (const { id } of await refundsOf(order)) {
    await pursueRefund(await aRequest(), { provider, refund: id }, now)
  }
}

export const refundsOf = (order: string) =>
  rowsOf<{
    id: string
    status: string
    cause: string
    amount: string
    external_id: string | null
    problem: string | null
  }>(sql`select * from refunds where order_id = ${order} order by created_at, id`)

/** What is open now because of these order items: the courses of their enrolments, and codes to be used. */
export async function opensNow(items: readonly string[]): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(sql`
    select ((select count(*) from enrolments
             left join access_codes code on code.id = enrolments.access_code_id
             where ended_at is null
               and (enrolments.order_item_id in ${items} or code.order_item_id in ${items}))
          + (select count(*) from access_codes where order_item_id in ${items}
             and used_at is null and revoked_at is null))::int as count`)
  return row?.count ?? 0
}

/** What order, items and payments say of the money that went back, in minor units. */
export async function refundedOf(order: string) {
  const [row] = await rowsOf<{ order: number; items: number[]; payments: number[] }>(sql`
    select refunded::int as order,
      array(select refunded::int from order_items where order_id = orders.id
            order by created_at, id) as items,
      array(select refunded::int from payments where order_id = orders.id
            order by created_at, id) as payments
    from orders where id = ${order}`)
  return row
}

/** The student of an account, made if there is none. */
export async function studentOf(user: User): Promise<string> {
  await rowsOf(sql`
    insert into students (user_id, name) values (${user.id}, 'Ann') on conflict do nothing`)
  const [row] = await rowsOf<{ id: string }>(
    sql`select id from students where user_id = ${user.id}`,
  )
  return row?.id ?? ''
}
