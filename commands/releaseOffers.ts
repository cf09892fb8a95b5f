import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'

/** Gives back the offers that an order holds, when it ends unpaid. What has been used stays used. */
export async function releaseOffers(tx: Tx, order: string): Promise<void> {
  await tx.execute(sql`
    update offer_uses set status = 'released', updated_at = now()
    where order_id = ${order} and status = 'reserved'`)
}
