import type { PayloadRequest } from 'payload'
import { paidOrder } from '../database/paidOrder.ts'
import type { Tx } from '../database/withTx.ts'
import { isCurrency } from '../domain/money.ts'
import { itemsBehind } from '../domain/refund.ts'
import type { RefundCause, RefundNews } from '../domain/refund.ts'
import { notify } from '../notifications/notify.ts'
import { findRefund } from './findRefund.ts'
import type { KnownRefund } from './findRefund.ts'
import type { LockedPayment } from './lockPayment.ts'

/**
 * Writes down money that went back without us: somebody gave it in the provider's dashboard, or a bank took
 * it. If it is all that was left, it is for all items; of a part nobody knows for what it was, so no access
 * ends and a mentor is told. Null when nothing went back after all.
 */
export async function noteRefundElsewhere(
  req: PayloadRequest,
  tx: Tx,
  told: {
    payment: LockedPayment
    news: Pick<RefundNews, 'externalId' | 'refund' | 'status' | 'money'>
    cause?: RefundCause
  },
): Promise<KnownRefund | null> {
  const { payment, news, cause = 'asked' } = told
  const { amount, currency } = news.money
  const isOver = news.status === 'failed' || news.status === 'cancelled'
  if (isOver || amount === 0 || news.externalId === null || !isCurrency(currency)) return null

  const paid = await paidOrder(tx, payment.order)
  const isOrders = paid?.payment === payment.id
  const lines = isOrders ? itemsBehind(paid.paid, amount) : []
  const { id } = await req.payload.create({
    collection: 'refunds',
    data: {
      ...{ order: payment.order, payment: payment.id, cause, lines },
      ...{ amount, currency, status: 'pending' },
    },
    req,
  })
  if (isOrders && lines.length === 0) {
    await notify(req, { kind: 'refund-elsewhere', order: payment.order, refund: id })
  }
  return findRefund(tx, { externalId: null, refund: id })
}
