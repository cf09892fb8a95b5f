import type { PayloadRequest } from 'payload'
import type { Tx } from '../database/withTx.ts'
import type { DisputeNews } from '../domain/dispute.ts'
import { applyRefund } from './applyRefund.ts'
import { findRefund } from './findRefund.ts'
import type { LockedPayment } from './lockPayment.ts'
import { noteRefundElsewhere } from './noteRefundElsewhere.ts'

/** What the bank has decided, as a refund under the dispute's name: lost, it succeeded; won, it failed. */
export async function settleDisputedMoney(
  req: PayloadRequest,
  tx: Tx,
  { payment, news, now }: { payment: LockedPayment; news: DisputeNews; now: Date },
): Promise<void> {
  const { externalId, money } = news
  const status = news.status === 'lost' ? 'succeeded' : 'failed'
  const told = { externalId, refund: null, status, money, problem: news.reason } as const

  const known = await findRefund(tx, told)
  const refund =
    known ?? (await noteRefundElsewhere(req, tx, { payment, news: told, cause: 'dispute' }))
  if (refund) await applyRefund(req, tx, { refund, news: told, now })
}
