import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'

/**
 * Marks a provider's news as done, with the work of this transaction. False when somebody else has done it:
 * whoever comes second waits here until the first is through.
 */
export async function takeNews(
  tx: Tx,
  news: { provider: string; id: string },
  now: Date,
): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    update payment_events set done_at = ${now.toISOString()}
    where provider = ${news.provider} and event_id = ${news.id} and done_at is null returning id`)
  return rows.length === 1
}
