import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import type { Currency } from '../domain/money.ts'
import { settle } from '../domain/payment.ts'
import type { PaymentNews, PaymentStatus } from '../domain/payment.ts'
import { notify } from '../notifications/notify.ts'
import { fulfilOrder } from './fulfilOrder.ts'
import { keepPaymentNews } from './keepPaymentNews.ts'
import { moveOrder } from './moveOrder.ts'

/**
 * Applies what a provider says of a payment, whoever asked it: its webhook, the page the buyer returns to,
 * or the clock. News heard twice, or overtaken, changes nothing. Throws for a payment we do not know,
 * so that the provider tells us again.
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
    if (!(await isFirstTold(tx, news, now))) return

    const settlement = settle(payment, news)
    if (settlement.kind === 'overtaken') return
    if (settlement.kind === 'mismatch') return leaveForMentor(req, tx, { payment, news })
    if (settlement.status === 'paid' && !(await fulfilOrder(req, payment.order, now))) {
      return leaveForMentor(req, tx, { payment, news }) // paid before, by another payment
    }
    await setPayment(tx, payment.id, settlement.status, news)
    await moveOrder(tx, payment.order, settlement.status)
  })
}

/** Whoever changes a payment or its order holds the row of the order. */
async function lockPayment(tx: Tx, id: string | null) {
  await tx.execute(sql`
    select id from orders where id = (select order_id from payments where id = ${id}) for update`)
  const { rows } = await tx.execute<{
    id: string
    order_id: string
    status: PaymentStatus
    amount: string
    currency: Currency
  }>(sql`select id, order_id, status, amount, currency from payments where id = ${id}`)
  const [row] = rows
  if (!row) return null
  const money = { amount: Number(row.amount), currency: row.currency }
  return { id: row.id, order: row.order_id, status: row.status, money }
}

type Payment = NonNullable<Awaited<ReturnType<typeof lockPayment>>>

async function isFirstTold(tx: Tx, news: PaymentNews, now: Date): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    update payment_events set done_at = ${now.toISOString()}
    where provider = ${news.provider} and event_id = ${news.id} and done_at is null returning id`)
  return rows.length === 1
}

/** Money came that the order does not explain: nothing is given for it until a person has looked. */
async function leaveForMentor(
  req: PayloadRequest,
  tx: Tx,
  { payment, news }: { payment: Payment; news: PaymentNews },
): Promise<void> {
  await setPayment(tx, payment.id, 'review', news)
  await moveOrder(tx, payment.order, 'review')
  if (payment.status !== 'review') await notify(req, { kind: 'order-review', order: payment.order })
}

async function setPayment(
  tx: Tx,
  id: string,
  status: PaymentStatus,
  { externalId, problem }: PaymentNews,
): Promise<void> {
  await tx.execute(sql`
    update payments set status = ${status}::enum_payments_status, problem = ${problem},
      external_id = coalesce(external_id, ${externalId}), updated_at = now()
    where id = ${id}`)
}
