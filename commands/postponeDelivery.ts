import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { enqueue } from '../jobs/queue.ts'

/** Sends a delivery `seconds` later, because the service asked for it; this counts as no failure. */
export async function postponeDelivery(
  req: PayloadRequest,
  delivery: string,
  seconds: number,
): Promise<void> {
  await withTx(req, async (tx) => {
    const { rows } = await tx.execute<{ attempts: number }>(
      sql`select attempts::int as attempts from deliveries
          where id = ${delivery} and status = 'queued' for update`,
    )
    const [waiting] = rows
    if (!waiting) return
    await enqueue(req, 'deliver', { delivery, after: waiting.attempts }, { startAfter: seconds })
  })
}
