import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'
import { whatMayBecome } from '../domain/moves.ts'
import { orderMoves } from '../domain/order.ts'
import { releaseOffers } from './releaseOffers.ts'

/**
 * Ends an order that its buyer changes, or places anew. Its payment is called off at the provider by the next
 * look-up. False when it cannot be given up (any more), as when it has just been paid.
 */
export async function giveUpOrder(tx: Tx, order: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    update orders set status = 'cancelled', updated_at = now()
    where id = ${order} and status::text in ${whatMayBecome(orderMoves, 'cancelled')}
      and status <> 'review' returning id`)
  if (rows.length === 0) return false

  await tx.execute(sql`
    update payments set status = 'cancelled', updated_at = now()
    where order_id = ${order} and status = 'created' and external_id is null`)
  await releaseOffers(tx, order)
  return true
}
