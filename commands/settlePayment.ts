import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { settle } from '../domain/payment.ts'
import type { PaymentNews, PaymentStatus } from '../domain/payment.ts'
import { notify } from '../notifications/notify.ts'
import { fulfilOrder } from './fulfilOrder.ts'
import { isGone } from './isGone.ts'
import { keepPaymentNews } from './keepPaymentNews.ts'
import { lockPayment } from './lockPayment.ts'
import type { LockedPayment } from './lockPayment.ts'
import { makeRefund } from './makeRefund.ts'
import { moveOrder } from './moveOrder.ts'
import { takeNews } from './takeNews.ts'

/**
 * Applies what a provider says of a payment, whoever asked it: its webhook, the page the buyer returns to,
 * or the clock. News heard twice, or overtaken, changes nothing. Money that came for nothing, too late or
 * twice, goes back by itself. Throws for a payment we do not know, so that the provider tells us again.
 */
export async function settlePayment(
  req: PayloadRequest,
  news: PaymentNews,
  now: Date,
): Promise<void> {
  await keepPaymentNews(req, { ...news, type: `payment.${news.status}`, body: news })
  await withTx(req, async (tx) => {
    const payment = await lockPayment(tx, news.payment)
    if (!payment) throw new Error(`Payment ${news.payment} is not known yet; tell us again.`)
    if (!(await takeNews(tx, news, now))) return

    const settlement = settle(payment, news)
    if (settlement.kind === 'overtaken') return
    if (settlement.kind === 'mismatch') return leaveForMentor(req, tx, { payment, news })

    await setPayment(tx, payment.id, settlement.status, news)
    if (settlement.status === 'paid') return spendPayment(req, tx, { payment, now })

    await moveOrder(tx, payment.order, settlement.status)
    const fellThrough = payment.status === 'processing' && settlement.status === 'failed'
    if (fellThrough) await notify(req, { kind: 'payment-failed', order: payment.order })
  })
}

/** Gives what was paid for, or the money back. */
async function spendPayment(
  req: PayloadRequest,
  tx: Tx,
  { payment, now }: { payment: LockedPayment; now: Date },
): Promise<void> {
  const { order, money } = payment
  const gone = await isGone(tx, order)
  if (!gone && (await fulfilOrder(req, order, now))) return

  const cause = gone ? 'late' : 'paid-twice'
  await makeRefund(req, { order, payment: payment.id, money, cause, lines: [] })
}

/** Money came that the order does not explain: nothing is given for it until a person has looked. */
async function leaveForMentor(
  req: PayloadRequest,
  tx: Tx,
  { payment, news }: { payment: LockedPayment; news: PaymentNews },
): Promise<void> {
  await setPayment(tx, payment.id, 'review', news)
  await moveOrder(tx, payment.order, 'review')
  if (payment.status !== 'review') await notify(req, { kind: 'order-review', order: payment.order })
}

async function setPayment(
  tx: Tx,
  id: string,
  status: PaymentStatus,
  { externalId, problem, facts }: PaymentNews,
): Promise<void> {
  await tx.execute(sql`
    update payments set status = ${status}::enum_payments_status, problem = ${problem},
      external_id = coalesce(external_id, ${externalId}), method = ${facts.method},
      facts = coalesce(facts, '{}') || ${JSON.stringify(facts)}::jsonb, updated_at = now()
    where id = ${id}`)
}
