import type { PayloadRequest } from 'payload'
import type { Money } from '../domain/money.ts'
import type { RefundCause } from '../domain/refund.ts'
import { enqueue } from '../jobs/queue.ts'

type Decided = {
  order: string
  payment: string
  money: Money
  cause: Exclude<RefundCause, 'dispute'>
  /** The items whose access ends with it; none when only money goes back. */
  lines: { item: string; amount: number }[]
  reason?: string
  by?: string
}

/**
 * Writes down that money goes back, and lets the worker ask the provider for it. Runs in the transaction that
 * holds the order; what may be given back was decided there.
 */
export async function makeRefund(req: PayloadRequest, decided: Decided): Promise<string> {
  const { money, reason, by, ...refund } = decided
  const { id } = await req.payload.create({
    collection: 'refunds',
    data: {
      ...refund,
      ...money,
      status: 'pending',
      reason: reason ?? null,
      requestedBy: by ?? null,
    },
    req,
  })
  await enqueue(req, 'pursue-refund', { refund: id })
  return id
}
