import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { AccessCodeState } from '../domain/accessCode.ts'

/** What a mentor can do with an order besides its money. */
export type OrderDesk = {
  codes: { id: string; plan: string; state: AccessCodeState; expiresAt: string | null }[]
  invoices: { id: string; number: string }[]
  threads: { id: string; subject: string }[]
}

/** The codes, documents and threads of an order. For those who may see every order. One statement. */
export async function orderDesk(
  req: Pick<PayloadRequest, 'payload'>,
  order: string,
): Promise<OrderDesk> {
  const { rows } = await execute<OrderDesk>(
    req,
    sql`
      select
        array(
          select json_build_object('id', code.id, 'plan', plans.name, 'expiresAt', code.expires_at,
            'state', case when used_at is not null then 'used' when revoked_at is not null then 'revoked'
                          when expires_at <= now() then 'expired' else 'unused' end)
          from access_codes code
          join order_items item on item.id = code.order_item_id
          join plans on plans.id = code.plan_id
          where item.order_id = ${order} order by item.created_at, code.id) as codes,
        array(
          select json_build_object('id', id, 'number', number) from invoices
          where order_id = ${order} order by year, sequence) as invoices,
        array(
          select json_build_object('id', id, 'subject', subject) from threads
          where order_id = ${order} order by created_at, id) as threads`,
  )
  return rows[0] ?? { codes: [], invoices: [], threads: [] }
}
