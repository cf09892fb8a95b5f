import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import type { InvoiceFacts, InvoiceLine } from '../domain/invoice.ts'
import type { Currency } from '../domain/money.ts'
import { invoicingSchool } from './invoicingSchool.ts'
import { numberInvoice } from './numberInvoice.ts'

/** Writes the invoice of an order that has just been paid; there is one. What cost nothing has none. */
export async function issueInvoice(req: PayloadRequest, order: string, now: Date): Promise<void> {
  await withTx(req, async (tx) => {
    const sold = await soldIn(tx, order)
    if (!sold || sold.facts.total === 0) return
    const { prefix, ...seller } = await invoicingSchool(req)
    const ask = { kind: 'invoice', order, refund: null, student: sold.student, prefix } as const
    await numberInvoice(req, { ...ask, facts: { ...sold.facts, ...seller } }, now)
  })
}

type Sold = { student: string | null; facts: Omit<InvoiceFacts, 'school' | 'zone'> }

async function soldIn(tx: Tx, order: string): Promise<Sold | null> {
  const { rows } = await tx.execute<Row>(sql`
    select number, email, name, country, language, currency, student_id as student,
      tax_included as "taxIncluded", subtotal::int, discount::int, tax::int, total::int,
      array(select json_build_object('title', title, 'quantity', quantity, 'unit', unit,
              'discount', discount, 'credit', credit, 'taxRate', tax_rate, 'tax', tax, 'total', total)
            from order_items where order_id = orders.id order by created_at, id) as lines
    from orders where id = ${order}
      and not exists (select from invoices where order_id = orders.id and kind = 'invoice')`)
  const [row] = rows
  if (!row) return null
  const { number, student, email, name, country, taxIncluded, ...facts } = row
  const buyer = { name, email, country }
  return {
    student,
    facts: { ...facts, buyer, order: number, taxIncluded: taxIncluded ?? true, corrects: null },
  }
}

type Row = {
  number: string
  email: string
  name: string | null
  country: string | null
  language: string
  currency: Currency
  student: string | null
  taxIncluded: boolean | null
  subtotal: number
  discount: number
  tax: number
  total: number
  lines: InvoiceLine[]
}
