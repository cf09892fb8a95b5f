import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { Currency, Money } from '../domain/money.ts'
import type { OrderStatus } from '../domain/order.ts'

/** An order in the list of whoever placed it. */
export type OwnOrder = {
  id: string
  number: string
  status: OrderStatus
  titles: string[]
  total: Money
  refunded: Money
  /** An ISO instant. */
  placedAt: string
  /** How many of its threads hold something unread. */
  unread: number
}

export type OrdersPage = { orders: OwnOrder[]; page: number; pages: number }

const AT_ONCE = 20

/**
 * The orders of the signed-in student, newest first, without the basket; null for whoever is no student. A page past the
 * last is the last. Two statements.
 */
export async function ordersPage(req: PayloadRequest, asked: number): Promise<OrdersPage | null> {
  const student = req.user?.studentId
  if (!student) return null
  const { rows: counted } = await execute<{ count: number }>(
    req,
    sql`select count(*)::int as count from orders where ${ofStudent(student)}`,
  )
  const pages = Math.max(1, Math.ceil((counted[0]?.count ?? 0) / AT_ONCE))
  const page = Math.min(asked, pages)
  const { rows } = await execute<Row>(
    req,
    sql`
      select id, number, status, total::int, refunded::int, currency,
        to_json(coalesce(placed_at, created_at))#>>'{}' as "placedAt",
        array(select title from order_items where order_id = orders.id order by created_at, id) as titles,
        (select count(*)::int from threads where order_id = orders.id and exists (
          select from messages where thread_id = threads.id and side = 'staff'
            and messages.created_at > coalesce(student_read_at, '-infinity'))) as unread
      from orders where ${ofStudent(student)}
      order by coalesce(placed_at, created_at) desc, id
      limit ${AT_ONCE} offset ${(page - 1) * AT_ONCE}`,
  )
  const orders = rows.map(({ currency, total, refunded, ...order }) => ({
    ...order,
    total: { amount: total, currency },
    refunded: { amount: refunded, currency },
  }))
  return { orders, page, pages }
}

const ofStudent = (student: string) =>
  sql`student_id = ${student} and not (coalesce(is_basket, false) and status = 'draft')`

type Row = Omit<OwnOrder, 'total' | 'refunded'> & {
  total: number
  refunded: number
  currency: Currency
}
