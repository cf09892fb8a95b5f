import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'
import type { RefundCause, RefundStatus } from '../domain/refund.ts'

/** A refund as we know it. */
export type KnownRefund = {
  id: string
  order: string
  status: RefundStatus
  externalId: string | null
  cause: RefundCause
  /** When it first counted as given back. */
  settledAt: Date | null
  /** The order items whose access goes with it. */
  items: string[]
  /** What the enrolments it ends say of their end. */
  ends: 'refunded' | 'dispute'
  /** Whether its payment had fulfilled nothing and waited for a person. */
  isOfReview: boolean
}

/** The refund the provider speaks of, by its own name for it or by ours; null when we know of none. */
export async function findRefund(
  tx: Tx,
  { externalId, refund }: { externalId: string | null; refund: string | null },
): Promise<KnownRefund | null> {
  const { rows } = await tx.execute<Row>(sql`
    select refunds.id, refunds.order_id, refunds.status, refunds.external_id, cause, settled_at,
      payments.status = 'review' as is_of_review,
      array(select item_id from refunds_lines where _parent_id = refunds.id order by _order) as items
    from refunds join payments on payments.id = refunds.payment_id
    where refunds.id = ${refund} or refunds.external_id = ${externalId}
    order by refunds.external_id = ${externalId} desc nulls last limit 1`)
  const [row] = rows
  if (!row) return null
  return {
    id: row.id,
    order: row.order_id,
    status: row.status,
    externalId: row.external_id,
    cause: row.cause,
    settledAt: row.settled_at === null ? null : new Date(row.settled_at),
    items: row.items,
    ends: row.cause === 'dispute' ? 'dispute' : 'refunded',
    isOfReview: row.is_of_review,
  }
}

type Row = {
  id: string
  order_id: string
  status: RefundStatus
  external_id: string | null
  cause: RefundCause
  settled_at: string | null
  items: string[]
  is_of_review: boolean
}
