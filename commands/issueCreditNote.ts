import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { creditedLine } from '../domain/invoice.ts'
import type { InvoiceFacts, InvoiceLine } from '../domain/invoice.ts'
import { invoicingSchool } from './invoicingSchool.ts'
import { numberInvoice } from './numberInvoice.ts'

/**
 * Writes the credit note of a refund, which corrects the invoice of its order. One for each refund; asked again,
 * or where there was no invoice, it does nothing.
 */
export async function issueCreditNote(
  req: PayloadRequest,
  refund: string,
  now: Date,
): Promise<void> {
  await withTx(req, async (tx) => {
    const row = await givenBack(tx, refund)
    if (!row) return
    const { prefix, ...seller } = await invoicingSchool(req)
    const { order, student } = row
    const facts = { ...correcting(row), ...seller }
    await numberInvoice(req, { kind: 'credit-note', order, refund, student, prefix, facts }, now)
  })
}

type Row = {
  order: string
  student: string | null
  number: string
  invoice: InvoiceFacts
  amount: number
  reason: string | null
  lines: { amount: number; item: InvoiceLine }[]
}

/** Locks the refund, so that of two who ask the second finds the first one's note. */
async function givenBack(tx: Tx, refund: string): Promise<Row | undefined> {
  await tx.execute(sql`select id from refunds where id = ${refund} for update`)
  const { rows } = await tx.execute<Row>(sql`
    select refunds.order_id as order, invoices.student_id as student, invoices.number,
      invoices.facts as invoice, refunds.amount::int, refunds.reason,
      array(select json_build_object('amount', line.amount, 'item', json_build_object(
              'title', item.title, 'quantity', item.quantity, 'unit', item.unit,
              'discount', item.discount, 'credit', item.credit, 'taxRate', item.tax_rate,
              'tax', item.tax, 'total', item.total))
            from refunds_lines line join order_items item on item.id = line.item_id
            where line._parent_id = refunds.id order by line._order) as lines
    from refunds
    join invoices on invoices.order_id = refunds.order_id and invoices.kind = 'invoice'
    where refunds.id = ${refund}
      and not exists (select from invoices note where note.refund_id = refunds.id)`)
  return rows[0]
}

/** Money that was given back for no item in particular is spread over the invoice as it stands. */
function correcting({ invoice, amount, number, reason, lines }: Row): InvoiceFacts {
  const named = lines.map((line) => creditedLine(line.item, line.amount))
  const rest = amount - named.reduce((sum, { total }) => sum + total, 0)
  const whole = { ...emptyLine, total: invoice.total, tax: invoice.tax }
  const all = rest > 0 ? [...named, creditedLine(whole, rest)] : named
  const tax = all.reduce((sum, line) => sum + line.tax, 0)
  return {
    ...invoice,
    lines: all,
    subtotal: amount,
    discount: 0,
    tax,
    total: amount,
    corrects: { number, reason },
  }
}

/** Without a title: the document says in its own language that money was given back. */
const emptyLine: InvoiceLine = {
  ...{ title: '', quantity: 1, unit: 0, discount: 0, credit: 0 },
  ...{ taxRate: 0, tax: 0, total: 0 },
}
