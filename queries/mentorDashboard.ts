import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { waitsUndecided } from '../database/waitsUndecided.ts'
import type { Money } from '../domain/money.ts'
import { isCurrency } from '../domain/money.ts'
import type { OrderStatus } from '../domain/order.ts'
import { waitingHomework } from './waitingHomework.ts'
import type { WaitingHomework } from './waitingHomework.ts'

/** What a mentor sees first. Only for those who may see every student and every order. */
export type MentorDashboard = {
  counts: Record<
    'activeStudents' | 'homeworkWaiting' | 'orders' | 'boxesToPack' | 'deadLetters',
    number
  >
  /** Longest waiting first, at most six. */
  waiting: WaitingHomework[]
  /** Newest first, at most six, without those nobody went on with. */
  orders: RecentOrder[]
}

export type RecentOrder = {
  id: string
  number: string
  email: string
  status: OrderStatus
  /** Null for a currency the school no longer knows. */
  total: Money | null
  createdAt: Date
}

const shown = 6

/** Three statements: the counts, the homework, the orders. A week is the last seven times 24 hours. */
export async function mentorDashboard(req: PayloadRequest, now: Date): Promise<MentorDashboard> {
  const weekAgo = new Date(now.getTime() - 7 * 24 * 60 * 60 * 1000).toISOString()
  const [counts, waiting, orders] = await Promise.all([
    countsSince(req, weekAgo),
    waitingHomework(req, 'all'),
    newestOrders(req),
  ])
  return { counts, waiting, orders }
}

async function countsSince(req: PayloadRequest, since: string): Promise<MentorDashboard['counts']> {
  const { rows } = await execute<Record<keyof MentorDashboard['counts'], string>>(
    req,
    sql`select
      (select count(*) from students where last_activity_at >= ${since}) as "activeStudents",
      (select count(*) from homework where ${waitsUndecided})
        as "homeworkWaiting",
      (select count(*) from orders where created_at >= ${since} and status <> 'draft') as "orders",
      (select count(*) from boxes where status = 'pending') as "boxesToPack",
      (select count(*) from pgboss.job where name = 'dead-letters' and state = 'created')
        as "deadLetters"`,
  )
  const [row] = rows
  return {
    activeStudents: Number(row?.activeStudents),
    homeworkWaiting: Number(row?.homeworkWaiting),
    orders: Number(row?.orders),
    boxesToPack: Number(row?.boxesToPack),
    deadLetters: Number(row?.deadLetters),
  }
}

async function newestOrders(req: PayloadRequest): Promise<RecentOrder[]> {
  const { rows } = await execute<OrderRow>(
    req,
    sql`
      select id, number, email, status, total::int as amount, currency, created_at as at
      from orders
      where status <> 'draft'
      order by created_at desc, id desc
      limit ${shown}`,
  )
  return rows.map(({ amount, currency, at, ...order }) => ({
    ...order,
    total: isCurrency(currency) ? { amount, currency } : null,
    createdAt: new Date(at),
  }))
}

type OrderRow = Omit<RecentOrder, 'total' | 'createdAt'> & {
  amount: number
  currency: string
  at: string | Date
}
