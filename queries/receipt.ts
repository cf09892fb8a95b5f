import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { InvoiceKind } from '../domain/invoiceKind.ts'
import type { Currency } from '../domain/money.ts'
import type { SellableKind } from '../domain/offerTerms.ts'
import type { PaymentStatus } from '../domain/payment.ts'
import type { RefundStatus } from '../domain/refund.ts'

/** All that there is to say of the money of an order. Amounts are minor units of its currency. */
export type Receipt = {
  currency: Currency
  /** ISO instants; null until it happened. */
  placedAt: string | null
  paidAt: string | null
  lines: ReceiptLine[]
  offers: { title: string; amount: number }[]
  taxIncluded: boolean
  tax: number
  total: number
  refunded: number
  /** Oldest first. */
  payments: {
    id: string
    status: PaymentStatus
    amount: number
    method: string | null
    problem: string | null
    /** What the provider calls it; null as long as it does not know of it. */
    reference: string | null
    at: string
  }[]
  refunds: { id: string; status: RefundStatus; amount: number; at: string }[]
  invoices: { id: string; number: string; kind: InvoiceKind }[]
}

export type ReceiptLine = {
  id: string
  kind: SellableKind
  title: string
  quantity: number
  subtotal: number
  discount: number
  credit: number
  total: number
  refunded: number
  isGiven: boolean
}

/**
 * The money of an order, for whoever may see it: nobody's rights are asked. Null when it was never placed. One
 * statement.
 */
export async function receipt(req: PayloadRequest, order: string): Promise<Receipt | null> {
  const { rows } = await execute<Receipt>(
    req,
    sql`
      select currency, to_json(placed_at)#>>'{}' as "placedAt", to_json(paid_at)#>>'{}' as "paidAt",
        coalesce(tax_included, true) as "taxIncluded", tax::int, total::int, refunded::int,
        array(
          select json_build_object('id', id, 'kind', kind, 'title', title, 'quantity', quantity,
            'subtotal', subtotal, 'discount', discount, 'credit', credit, 'total', total,
            'refunded', refunded, 'isGiven', fulfilled_at is not null)
          from order_items where order_id = orders.id order by created_at, id) as lines,
        array(
          select json_build_object('title', offers.title, 'amount', offer_uses.amount)
          from offer_uses join offers on offers.id = offer_id
          where order_id = orders.id and offer_uses.amount > 0 and offer_uses.status <> 'released'
          order by offer_uses.created_at, offer_uses.id) as offers,
        array(
          select json_build_object('id', id, 'status', status, 'amount', amount, 'method', method,
            'problem', problem, 'reference', external_id, 'at', created_at)
          from payments where order_id = orders.id order by created_at, id) as payments,
        array(
          select json_build_object('id', id, 'status', status, 'amount', amount, 'at', created_at)
          from refunds where order_id = orders.id order by created_at, id) as refunds,
        array(
          select json_build_object('id', id, 'number', number, 'kind', kind)
          from invoices where order_id = orders.id order by year, sequence) as invoices
      from orders where id = ${order}`,
  )
  return rows[0] ?? null
}
