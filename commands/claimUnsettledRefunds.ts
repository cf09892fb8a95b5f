import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

const AT_ONCE = 100

/**
 * The refunds it is time to ask the provider about: five minutes after they were decided, and then the more
 * rarely the older they are, a quarter of their age apart. One that is claimed is not claimed again until then.
 */
export async function claimUnsettledRefunds(req: PayloadRequest, now: Date): Promise<string[]> {
  const at = now.toISOString()
  const { rows } = await execute<{ id: string }>(
    req,
    sql`
      update refunds set updated_at = ${at} where id in (
        select id from refunds
        where status in ('pending', 'requires-action') and updated_at < ${at}::timestamptz
            - greatest(interval '5 minutes', (${at}::timestamptz - created_at) / 4)
        order by updated_at limit ${AT_ONCE} for update skip locked)
      returning id`,
  )
  return rows.map(({ id }) => id)
}
