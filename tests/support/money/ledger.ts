import { sql } from '@payloadcms/db-postgres'
import { bank } from '../bank.ts'
import { opensNow } from '../refunds.ts'
import { noticesOf, rowsOf } from '../shop.ts'
import { ofWorld } from './world.ts'
import type { World } from './world.ts'

const sum = (things: readonly { amount: number }[]): number =>
  things.reduce((all, { amount }) => all + amount, 0)

/** What the bank has of a buyer, and what the buyer has of the school, in minor units. */
export async function ledger(world: World) {
  const charges = ofWorld(world, bank.charges())
  const all = ofWorld(world, bank.refunds())
  const refunds = all.filter(({ status }) => status !== 'failed')
  const there = all.filter(({ metadata }) => !metadata?.atelier_refund)
  const disputes = ofWorld(world, bank.disputes())
  const lost = disputes.filter(({ status }) => status === 'lost')
  const received = sum(charges.filter(({ status }) => status === 'succeeded'))
  const wentBack = sum(refunds) + sum(lost)

  return {
    received,
    wentBack,
    /** What the school believes went back. */
    believed: await amountOf(sql`
      select sum(amount) as amount from refunds where order_id = ${world.order}
        and external_id is not null and status not in ('failed', 'cancelled')`),
    /** What the school may keep; not what could not be returned and waits for a mentor, who was told. */
    net: received - wentBack - (await stuckOf(world)),
    /** What somebody gave back in the dashboard, or a bank took of more, nobody knows for what. */
    unexplained: sum([...there, ...lost.filter(({ amount }) => amount < received - sum(refunds))]),
    /** What of the dashboard's came back. */
    cameBack: sum(there.filter(({ status }) => status === 'failed')),
    /** What the items cost that are open. */
    open: await openOf(world),
    status: await statusOf(world),
    receipts: await noticesOf(world.order),
    /** How often an item was given, at most. */
    mostGrants: await amountOf(sql`
      select max(grants) as amount from (
        select count(*) as grants from enrolments where order_item_id in ${world.items}
        group by order_item_id) as counted`),
  }
}

async function openOf({ items, plans }: World): Promise<number> {
  const prices = items.map(async (item, each) =>
    (await opensNow([item])) > 0 ? (plans[each]?.price ?? 0) : 0,
  )
  return (await Promise.all(prices)).reduce((all, price) => all + price, 0)
}

/** Late or double payments whose return the provider refused. */
const stuckOf = ({ order }: World): Promise<number> =>
  amountOf(sql`
    select sum(amount - refunded) as amount from payments
    where order_id = ${order} and status = 'paid' and dispute is distinct from 'lost'
      and exists (select from refunds where payment_id = payments.id
                  and cause in ('late', 'paid-twice'))`)

async function statusOf({ order }: World): Promise<string> {
  const [row] = await rowsOf<{ status: string }>(sql`select status from orders where id = ${order}`)
  return row?.status ?? ''
}

async function amountOf(query: ReturnType<typeof sql>): Promise<number> {
  const [row] = await rowsOf<{ amount: string | null }>(query)
  return Number(row?.amount ?? 0)
}
