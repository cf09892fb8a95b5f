import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import { invoiceNumberOf, invoiceYear } from '../domain/invoice.ts'
import type { InvoiceFacts } from '../domain/invoice.ts'
import type { InvoiceKind } from '../domain/invoiceKind.ts'

type Ask = {
  kind: InvoiceKind
  order: string
  /** Set on a credit note. */
  refund: string | null
  student: string | null
  /** What numbers begin with. */
  prefix: string
  facts: InvoiceFacts
}

/**
 * Gives a document the next number of its year and keeps it. Whoever comes at the same moment waits, and the
 * number is used if and only if the transaction is kept: so there is no gap, and none twice.
 */
export async function numberInvoice(req: PayloadRequest, ask: Ask, now: Date): Promise<string> {
  const { kind, order, refund, student, prefix, facts } = ask
  return withTx(req, async (tx) => {
    const year = invoiceYear(now, facts.zone)
    await lockRule(tx, `invoices:${year}`)
    const { rows } = await tx.execute<{ next: number }>(
      sql`select coalesce(max(sequence), 0)::int + 1 as next from invoices where year = ${year}`,
    )
    const sequence = rows[0]?.next ?? 1
    const number = invoiceNumberOf({ prefix, year, sequence })
    await tx.execute(sql`
      insert into invoices (number, year, sequence, kind, order_id, refund_id, student_id, issued_at,
                            total, currency, facts)
      values (${number}, ${year}, ${sequence}, ${kind}::enum_invoices_kind, ${order}, ${refund},
              ${student}, ${now.toISOString()}, ${facts.total},
              ${facts.currency}::enum_invoices_currency, ${JSON.stringify(facts)}::jsonb)`)
    return number
  })
}
