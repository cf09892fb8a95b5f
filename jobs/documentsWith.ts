import type { PayloadRequest } from 'payload'
import type { Notice } from '../domain/notice.ts'
import { invoicePdf } from '../notifications/documents/invoicePdf.ts'
import type { Attachment } from '../providers/mail.ts'
import { invoiceToSend } from '../queries/issuedInvoice.ts'

/** The numbered documents that travel with a mail: the invoice of a paid order, and the credit note of a refund. */
export async function documentsWith(req: PayloadRequest, notice: Notice): Promise<Attachment[]> {
  const invoice = await invoiceToSend(req, notice)
  if (!invoice) return []
  const content = await invoicePdf(invoice)
  return [{ filename: `${invoice.number}.pdf`, contentType: 'application/pdf', content }]
}
