import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import type { RefundNews } from '../domain/refund.ts'
import { applyRefund } from './applyRefund.ts'
import { findRefund } from './findRefund.ts'
import { keepPaymentNews } from './keepPaymentNews.ts'
import { isPaid, lockPayment } from './lockPayment.ts'
import { noteRefundElsewhere } from './noteRefundElsewhere.ts'
import { takeNews } from './takeNews.ts'

/**
 * Applies what a provider says of a refund, whoever asked it: its webhook, the job that asked for the money,
 * or the clock. Access ends when the provider has accepted, and comes back if the money does; then people
 * are told. News heard twice, or overtaken, changes nothing. Throws for a payment we do not know.
 */
export async function settleRefund(
  req: PayloadRequest,
  news: RefundNews,
  now: Date,
): Promise<void> {
  await keepPaymentNews(req, { ...news, type: `refund.${news.status}`, body: news })
  await withTx(req, async (tx) => {
    const payment = await lockPayment(tx, news.payment ?? (await paymentOf(tx, news)))
    if (!payment) throw new Error(`The payment of ${news.id} is not known yet; tell us again.`)
    if (!isPaid(payment)) throw new Error(`Payment ${payment.id} is not settled; tell us again.`)
    if (!(await takeNews(tx, news, now))) return

    const known = await findRefund(tx, news)
    const refund = known ?? (await noteRefundElsewhere(req, tx, { payment, news }))
    if (refund) await applyRefund(req, tx, { refund, news, now })
  })
}

async function paymentOf(tx: Tx, { refund }: RefundNews): Promise<string | null> {
  const { rows } = await tx.execute<{ payment_id: string }>(
    sql`select payment_id from refunds where id = ${refund}`,
  )
  return rows[0]?.payment_id ?? null
}
