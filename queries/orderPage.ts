import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { AccessCodeState } from '../domain/accessCode.ts'
import { isCurrency } from '../domain/money.ts'
import type { Money } from '../domain/money.ts'
import type { OrderStatus } from '../domain/order.ts'
import type { PaymentStatus } from '../domain/payment.ts'

/** An order as whoever placed it sees it. */
export type OrderPage = {
  id: string
  number: string
  status: OrderStatus
  email: string
  total: Money
  /** What was bought, by the names of that day. */
  titles: string[]
  /** The plan to begin again with; null when it is gone. */
  plan: string | null
  /** Whether its courses open for a student at once, without an access code. */
  isForStudent: boolean
  payment: { id: string; status: PaymentStatus; problem: string | null } | null
  codes: { id: string; version: number; isUsed: boolean; state: AccessCodeState }[]
}

/**
 * One order, for whoever holds its link: they need no account, so nobody's rights are asked. Null when
 * it was never placed. One statement.
 */
export async function orderPage(req: PayloadRequest, id: string): Promise<OrderPage | null> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select number, orders.status, email, orders.total, orders.currency, student_id,
        array(select title from order_items where order_id = orders.id order by created_at, id) as titles,
        (select slug from order_items item join plans on plans.id = item.plan_id
         where order_id = orders.id and active order by item.created_at limit 1) as plan,
        (select json_build_object('id', id, 'status', status, 'problem', problem) from payments
         where order_id = orders.id order by created_at desc limit 1) as payment,
        array(select json_build_object('id', code.id, 'version', code.version,
                                       'isUsed', code.used_at is not null,
                                       'state', case when code.used_at is not null then 'used'
                                         when code.revoked_at is not null then 'revoked'
                                         when code.expires_at <= now() then 'expired'
                                         else 'unused' end)
              from access_codes code join order_items item on item.id = code.order_item_id
              where item.order_id = orders.id order by item.created_at, code.id) as codes
      from orders where orders.id = ${id}`,
  )
  const [row] = rows
  if (!row || !isCurrency(row.currency)) return null
  const { number, status, email, titles, plan, payment, codes } = row
  const total = { amount: Number(row.total), currency: row.currency }
  const isForStudent = row.student_id !== null
  return { id, number, status, email, total, titles, plan, isForStudent, payment, codes }
}

type Row = Pick<
  OrderPage,
  'number' | 'status' | 'email' | 'titles' | 'plan' | 'payment' | 'codes'
> & {
  total: string
  currency: string
  student_id: string | null
}
