import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

const AT_ONCE = 100

/**
 * The payments it is time to ask the provider about: two minutes after they were begun, and then the more
 * rarely the older they are, a quarter of their age apart. One that is claimed is not claimed again until then.
 */
export async function claimUnsettledPayments(req: PayloadRequest, now: Date): Promise<string[]> {
  const at = now.toISOString()
  const { rows } = await execute<{ id: string }>(
    req,
    sql`
      update payments set updated_at = ${at} where id in (
        select id from payments
        where status in ('created', 'processing', 'failed') and external_id is not null
          and exists (select 1 from orders where id = order_id and status not in ('paid', 'partly-refunded', 'refunded'))
          and updated_at < ${at}::timestamptz
            - greatest(interval '2 minutes', (${at}::timestamptz - created_at) / 4)
        order by updated_at limit ${AT_ONCE} for update skip locked)
      returning id`,
  )
  return rows.map(({ id }) => id)
}
