import { sql } from '@payloadcms/db-postgres'
import type { Currency } from '../domain/money.ts'
import { liveRefundStatuses } from '../domain/refund.ts'
import type { Paid } from '../domain/refund.ts'
import type { Tx } from './withTx.ts'

/**
 * What was paid for an order, by the payment that fulfilled it, and what of it goes back; null when nothing
 * was. Of two payments the first counts: the other came twice. Two statements.
 */
export async function paidOrder(
  tx: Tx,
  order: string,
): Promise<{ payment: string; isDisputed: boolean; paid: Paid } | null> {
  const { rows } = await tx.execute<PaymentRow>(sql`
    select payments.id, payments.amount, payments.currency,
      coalesce(payments.dispute = 'open', false) as is_disputed,
      coalesce((select json_agg(json_build_object('amount', refunds.amount,
          'isGivenBack', refunds.external_id is not null,
          'items', array(select item_id from refunds_lines where _parent_id = refunds.id)))
        from refunds where payment_id = payments.id
          and refunds.status::text in ${liveRefundStatuses}), '[]') as refunds
    from payments join orders on orders.id = payments.order_id
    where order_id = ${order} and payments.status = 'paid'
      and orders.status in ('paid', 'partly-refunded', 'refunded')
      and not exists (select 1 from refunds where payment_id = payments.id
                      and cause in ('late', 'paid-twice'))
    order by payments.created_at, payments.id limit 1`)
  const [payment] = rows
  if (!payment) return null

  const { rows: items } = await tx.execute<ItemRow>(sql`
    select id, total, exists (
        select 1 from order_items newer join orders on orders.id = newer.order_id
        where newer.upgrades_id = item.id and orders.status in ('paid', 'partly-refunded')
          and not exists (select 1 from refunds_lines line
            join refunds on refunds.id = line._parent_id
            where line.item_id = newer.id and refunds.status::text in ${liveRefundStatuses})
      ) as is_upgraded
    from order_items item where order_id = ${order} order by created_at, id`)
  return {
    payment: payment.id,
    isDisputed: payment.is_disputed,
    paid: {
      money: { amount: Number(payment.amount), currency: payment.currency },
      items: items.map(({ id, total, is_upgraded }) => ({
        ...{ id, total: Number(total), isUpgraded: is_upgraded },
      })),
      refunds: payment.refunds,
    },
  }
}

type PaymentRow = {
  id: string
  amount: string
  currency: Currency
  is_disputed: boolean
  refunds: { amount: number; items: string[]; isGivenBack: boolean }[]
}

type ItemRow = { id: string; total: string; is_upgraded: boolean }
