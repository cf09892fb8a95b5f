import { sql } from '@payloadcms/db-postgres'
import { payableOrderStatuses } from '../domain/order.ts'
import type { OrderStatus } from '../domain/order.ts'
import { execute } from './execute.ts'

/** Whose basket: the student's, or the one a visitor's browser holds the token of. */
export type Holder = { student: string | null; basket: string | null }

export type Basket = {
  order: string
  status: OrderStatus
  code: string | null
  email: string | null
  name: string | null
  country: string | null
}

/**
 * What somebody fills, or has placed and not paid yet; null when there is none. What is on its way to be
 * paid is nobody's basket any more. One statement, none when nobody can have one.
 */
export async function basketOf(
  asker: Parameters<typeof execute>[0],
  { student, basket }: Holder,
): Promise<Basket | null> {
  if (student === null && basket === null) return null
  const { rows } = await execute<Basket>(
    asker,
    sql`
      select id as order, status, offer_code as code, email, name, country from orders
      where is_basket and status::text in ${payableOrderStatuses}
        and ${student ? sql`student_id = ${student}` : sql`id = ${basket}::uuid and student_id is null`}
        and not exists (select 1 from payments
                        where order_id = orders.id and payments.status = 'processing')
      order by (status = 'draft') desc, created_at desc limit 1`,
  )
  return rows[0] ?? null
}
