import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

/** How a delivery ended. `error` is a code word, as `smtp-550`; the panel has the sentences. */
export type Settlement =
  { status: 'sent'; messageId: string; at: Date } | { status: 'failed' | 'skipped'; error: string }

/** Notes how a delivery ended. One that has ended already stays as it is. */
export async function settleDelivery(
  req: PayloadRequest,
  delivery: string,
  settlement: Settlement,
): Promise<void> {
  const { messageId, at, error } = { messageId: null, at: null, error: null, ...settlement }
  // Raw, for the condition; what a delivery says of itself has no hooks.
  await execute(
    req,
    sql`
      update deliveries
      set status = ${settlement.status}, message_id = coalesce(${messageId}, message_id),
          sent_at = ${at?.toISOString() ?? null}, error = ${error}, updated_at = now()
      where id = ${delivery} and status = 'queued'`,
  )
}
