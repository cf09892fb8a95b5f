import type { PayloadRequest } from 'payload'
import { lockRow } from '../database/locks.ts'
import { paidOrder } from '../database/paidOrder.ts'
import { withTx } from '../database/withTx.ts'
import { planRefund } from '../domain/refund.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { makeRefund } from './makeRefund.ts'

type Ask = {
  order: string
  /** Whole order items, or all that is left of the order. */
  items: 'all' | readonly string[]
  /** Why, in the words of whoever decides it; the buyer does not read them. */
  reason: string
  /** The account of whoever decides it. */
  by: string
}

/**
 * Decides that money goes back. The worker asks the provider for it; access ends when that has said yes. Of two
 * who ask for the same at once, one is refused: never more goes back than was paid.
 */
export async function requestRefund(
  req: PayloadRequest,
  { order, items, reason, by }: Ask,
): Promise<{ kind: 'requested'; refund: string } | Refused> {
  return withTx<{ kind: 'requested'; refund: string } | Refused>(req, async (tx) => {
    if (!(await lockRow(tx, 'orders', order))) return refused('not-found')
    const known = await paidOrder(tx, order)
    if (!known) return refused('nothing-to-refund')
    if (known.isDisputed) return refused('payment-disputed')

    const plan = planRefund(known.paid, items)
    if (plan.kind === 'refused') return plan
    const { money, lines } = plan
    const { payment } = known
    const refund = await makeRefund(req, {
      order,
      payment,
      money,
      lines,
      cause: 'asked',
      reason,
      by,
    })
    return { kind: 'requested', refund }
  })
}
