import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'

/**
 * Counts the offers of an order that has been paid, also when it is paid so late that it had given them back:
 * the price was promised. Done again, it changes nothing. Decision 006.
 */
export async function useOffers(tx: Tx, order: string): Promise<void> {
  await tx.execute(sql`
    update offer_uses set status = 'used', reserved_until = null, updated_at = now()
    where order_id = ${order} and status <> 'used'`)
}
