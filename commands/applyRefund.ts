import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Tx } from '../database/withTx.ts'
import { canRefundMove, isGivenBack } from '../domain/refund.ts'
import type { RefundNews } from '../domain/refund.ts'
import { notify } from '../notifications/notify.ts'
import { countRefunds } from './countRefunds.ts'
import { endAccess } from './endAccess.ts'
import type { KnownRefund } from './findRefund.ts'
import { givenBack } from './givenBack.ts'
import { issueCreditNote } from './issueCreditNote.ts'
import { nameTheRest } from './nameTheRest.ts'
import { restoreAccess } from './restoreAccess.ts'

type Change = {
  refund: KnownRefund
  news: Pick<RefundNews, 'externalId' | 'status' | 'problem'>
  now: Date
}

/**
 * Moves a refund, and with it what it takes: access ends with the first news that money is going back, is
 * there again with the news that it is not, and people are told. Runs in the transaction that holds the order.
 */
export async function applyRefund(
  req: PayloadRequest,
  tx: Tx,
  { refund, news, now }: Change,
): Promise<void> {
  const externalId = refund.externalId ?? news.externalId
  const isAccepted = refund.externalId !== externalId
  if (!canRefundMove(refund, news.status) && !(isAccepted && refund.status === news.status)) return

  const was = isGivenBack(refund)
  const is = isGivenBack({ status: news.status, externalId })
  const at = refund.settledAt ?? now
  await tx.execute(sql`
    update refunds set status = ${news.status}::enum_refunds_status, external_id = ${externalId},
      problem = ${news.problem}, settled_at = ${at.toISOString()}, updated_at = now()
    where id = ${refund.id}`)
  if (was === is) return tell(req, refund, { was, is })

  const ended = {
    refund: refund.id,
    items: await itemsOfItsOwn(tx, refund),
    cause: refund.ends,
    at,
  }
  if (is) await endAccess(tx, ended)
  else await restoreAccess(tx, ended)
  await countRefunds(tx, refund.order)
  if (is) {
    const rest = await nameTheRest(tx, { refund: refund.id, order: refund.order })
    await endAccess(tx, { ...ended, items: rest })
  }
  if (refund.isOfReview) await moveReview(tx, refund.order, is)
  else if (is && isOfOrder(refund)) await issueCreditNote(req, refund.id, now)
  await tell(req, refund, { was, is })
}

/** What came late or twice was never invoiced. */
const isOfOrder = ({ cause }: KnownRefund): boolean => cause === 'asked' || cause === 'dispute'

/** Without those that another refund has taken as well, as when a bank takes what was just given back. */
async function itemsOfItsOwn(tx: Tx, { id, items }: KnownRefund): Promise<string[]> {
  if (items.length === 0) return []
  const { rows } = await tx.execute<{ item: string }>(sql`
    select line.item_id as item from refunds_lines line join refunds on refunds.id = line._parent_id
    where line.item_id in ${items} and refunds.id <> ${id} and ${givenBack}`)
  return items.filter((item) => !rows.some((row) => row.item === item))
}

/** Money nobody could explain has gone back, and with it the order is over; or it is to be explained again. */
async function moveReview(tx: Tx, order: string, isGiven: boolean): Promise<void> {
  const [from, to] = isGiven ? ['review', 'refunded'] : ['refunded', 'review']
  await tx.execute(sql`
    update orders set status = ${to}::enum_orders_status, updated_at = now()
    where id = ${order} and status::text = ${from}`)
}

/**
 * The buyer hears that money is on its way; that it is not hears whoever can do something about it. Of a part
 * that went back at the provider's the mentors have heard, and speak with the buyer themselves.
 */
async function tell(
  req: PayloadRequest,
  { id, order, cause, items, isOfReview }: KnownRefund,
  { was, is }: { was: boolean; is: boolean },
): Promise<void> {
  if (cause === 'dispute' || (was && is)) return
  if (!is) return notify(req, { kind: 'refund-failed', order, refund: id })

  const isForNothing = cause !== 'asked' || isOfReview
  if (isForNothing) await notify(req, { kind: 'payment-returned', order, refund: id })
  else if (items.length > 0) await notify(req, { kind: 'order-refunded', order, refund: id })
}
