import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { issueInvoice } from '../../../commands/issueInvoice.ts'
import type { Tx } from '../../../database/withTx.ts'

/** Writes the invoices of all that was paid, in the sequence in which it was. */
export async function writeInvoices(req: PayloadRequest, tx: Tx): Promise<void> {
  const { rows } = await tx.execute<{ id: string; at: string }>(sql`
    select id, paid_at as at from orders where status = 'paid' and paid_at is not null
    order by paid_at, id`)
  for (const { id, at } of rows) await issueInvoice(req, id, new Date(at))
}
