import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { isDisputeNews } from '../domain/dispute.ts'
import type { DisputeNews } from '../domain/dispute.ts'
import { notify } from '../notifications/notify.ts'
import { keepPaymentNews } from './keepPaymentNews.ts'
import { isPaid, lockPayment } from './lockPayment.ts'
import { settleDisputedMoney } from './settleDisputedMoney.ts'
import { takeNews } from './takeNews.ts'

/**
 * Applies what a provider says of a dispute. While it is open everything stays as it is and mentors are
 * alarmed; lost, it is like a refund of what the bank took; won after all, that is undone. News heard twice,
 * or overtaken, changes nothing. Throws for a payment we do not know.
 */
export async function settleDispute(
  req: PayloadRequest,
  news: DisputeNews,
  now: Date,
): Promise<void> {
  await keepPaymentNews(req, { ...news, type: `dispute.${news.status}`, body: news })
  await withTx(req, async (tx) => {
    const payment = await lockPayment(tx, news.payment)
    if (!payment) throw new Error(`The payment of ${news.id} is not known yet; tell us again.`)
    if (!isPaid(payment)) throw new Error(`Payment ${payment.id} is not settled; tell us again.`)
    if (!(await takeNews(tx, news, now))) return
    if (!isDisputeNews(payment.dispute, news)) return

    await setDispute(tx, payment.id, news)
    if (news.status !== 'open') await settleDisputedMoney(req, tx, { payment, news, now })
    const { order } = payment
    await notify(req, { kind: `dispute-${news.status}`, order, payment: payment.id })
  })
}

async function setDispute(tx: Tx, payment: string, news: DisputeNews): Promise<void> {
  const { externalId: id, status, money, reason, answerBy } = news
  const dispute = { id, status, ...money, reason, answerBy }
  await tx.execute(sql`
    update payments set dispute = ${status}::enum_payments_dispute,
      facts = coalesce(facts, '{}') || ${JSON.stringify({ dispute })}::jsonb, updated_at = now()
    where id = ${payment}`)
}
