import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { SQL } from '../database/execute.ts'
import { isCurrency } from '../domain/money.ts'
import type { Currency } from '../domain/money.ts'
import type { SellableKind } from '../domain/offerTerms.ts'

export const salesSpans = ['day', 'week', 'month'] as const
export type SalesSpan = (typeof salesSpans)[number]

/** How many of them are looked back at, the present one included. */
export const salesShown: Record<SalesSpan, number> = { day: 30, week: 12, month: 12 }

/** What was sold in a time, less what of it has been given back since. Amounts are minor units. */
export type Sold = { orders: number; amount: number }

export type Sales = {
  currency: Currency
  today: Sold
  thisWeek: Sold
  thisMonth: Sold
  /** Oldest first, empty ones included; `from` is the first day of each, as 2026-05-04. */
  spans: (Sold & { from: string })[]
  /** What was sold in all of these, the most first. */
  things: { kind: SellableKind; title: string; count: number; amount: number }[]
}

type Ask = { by: SalesSpan; zone: string; now: Date }

/**
 * What the school has sold, in its own currency and by its own calendar. For those who may see every order. Three
 * statements: the totals, the spans, the things.
 */
export async function sales(req: PayloadRequest, ask: Ask): Promise<Sales> {
  const [totals, spans, things] = await Promise.all([
    totalsOf(req, ask),
    spansOf(req, ask),
    thingsOf(req, ask),
  ])
  return { ...totals, spans, things }
}

/** Orders that were paid in the school's present currency: sums of several would mean nothing. */
const paidOrders = sql`orders.paid_at is not null
  and orders.currency::text = coalesce((select currency::text from school limit 1), 'EUR')`

const startOf = (span: SalesSpan, at: SQL, zone: string): SQL =>
  sql`date_trunc(${sql.raw(`'${span}'`)}, ${at} at time zone ${zone})`

async function totalsOf(
  req: PayloadRequest,
  { zone, now }: Ask,
): Promise<Omit<Sales, 'spans' | 'things'>> {
  const at = sql`${now.toISOString()}::timestamptz`
  const since = (span: SalesSpan) =>
    sql`orders.paid_at at time zone ${zone} >= ${startOf(span, at, zone)}`
  const sold = (span: SalesSpan) => sql`json_build_object(
    'orders', count(*) filter (where ${since(span)}),
    'amount', coalesce(sum(total - refunded) filter (where ${since(span)}), 0))`
  const { rows } = await execute<Omit<Sales, 'spans' | 'things'>>(
    req,
    sql`
      select coalesce((select currency::text from school limit 1), 'EUR') as currency,
        ${sold('day')} as today, ${sold('week')} as "thisWeek", ${sold('month')} as "thisMonth"
      from orders where ${paidOrders} and orders.paid_at >= ${at} - interval '32 days'`,
  )
  const [row] = rows
  if (!row || !isCurrency(row.currency)) throw new Error('The sales could not be counted.')
  return row
}

async function spansOf(req: PayloadRequest, { by, zone, now }: Ask): Promise<Sales['spans']> {
  const last = startOf(by, sql`${now.toISOString()}::timestamptz`, zone)
  const step = sql.raw(`interval '1 ${by}'`)
  const { rows } = await execute<Sales['spans'][number]>(
    req,
    sql`
      select to_char(span, 'YYYY-MM-DD') as from, count(orders.id)::int as orders,
        coalesce(sum(total - refunded), 0)::float8 as amount
      from generate_series(${last} - ${salesShown[by] - 1} * ${step}, ${last}, ${step}) as span
      left join orders on ${paidOrders}
        and orders.paid_at at time zone ${zone} >= span
        and orders.paid_at at time zone ${zone} < span + ${step}
      group by span order by span`,
  )
  return rows
}

async function thingsOf(req: PayloadRequest, { by, zone, now }: Ask): Promise<Sales['things']> {
  const last = startOf(by, sql`${now.toISOString()}::timestamptz`, zone)
  const step = sql.raw(`interval '1 ${by}'`)
  const { rows } = await execute<Sales['things'][number]>(
    req,
    sql`
      select item.kind, (array_agg(item.title order by item.created_at desc))[1] as title,
        sum(quantity)::int as count, sum(item.total - item.refunded)::float8 as amount
      from order_items item join orders on orders.id = item.order_id
      where ${paidOrders}
        and orders.paid_at at time zone ${zone} >= ${last} - ${salesShown[by] - 1} * ${step}
      group by item.kind, coalesce(item.plan_id, item.service_id, item.lesson_pack_id, item.id)
      order by amount desc, title limit 50`,
  )
  return rows
}
