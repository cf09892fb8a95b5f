import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { isCurrency } from '../domain/money.ts'
import type { Money } from '../domain/money.ts'
import { liveRefundStatuses } from '../domain/refund.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { lockPayment } from './lockPayment.ts'
import { makeRefund } from './makeRefund.ts'

type Ask = { payment: string; reason: string; by: string }

/**
 * Decides that a payment goes back that has fulfilled nothing: one that waits for review, or came late or
 * twice and could not be returned then. All that came of it; what fulfilled an order is `requestRefund`'s.
 */
export async function giveBackPayment(
  req: PayloadRequest,
  { payment: id, reason, by }: Ask,
): Promise<{ kind: 'requested'; refund: string } | Refused> {
  return withTx<{ kind: 'requested'; refund: string } | Refused>(req, async (tx) => {
    const payment = await lockPayment(tx, id)
    if (!payment) return refused('not-found')
    const back = await unspent(tx, id)
    if (!back) return refused('nothing-to-refund')
    if (payment.dispute?.status === 'open') return refused('payment-disputed')

    const { cause, money } = back
    const { order } = payment
    const refund = await makeRefund(req, {
      order,
      payment: id,
      money,
      cause,
      lines: [],
      reason,
      by,
    })
    return { kind: 'requested', refund }
  })
}

/** What is left of a payment that fulfilled nothing; null when there is none, or it fulfilled an order. */
async function unspent(tx: Tx, payment: string) {
  const { rows } = await tx.execute<{
    rest: string
    currency: string
    cause: 'late' | 'paid-twice' | null
  }>(sql`
    select coalesce((facts->>'received')::numeric, amount) - (
        select coalesce(sum(refunds.amount), 0) from refunds where payment_id = payments.id
          and refunds.status::text in ${liveRefundStatuses}) as rest, currency,
      (select cause from refunds where payment_id = payments.id
       and cause in ('late', 'paid-twice') limit 1) as cause
    from payments where id = ${payment} and status in ('review', 'paid')
      and (status = 'review' or exists (
        select 1 from refunds where payment_id = payments.id and cause in ('late', 'paid-twice')))`)
  const [row] = rows
  if (!row || !isCurrency(row.currency) || Number(row.rest) <= 0) return null
  const money: Money = { amount: Number(row.rest), currency: row.currency }
  return { money, cause: row.cause ?? ('asked' as const) }
}
