import type { PayloadRequest, Where } from 'payload'
import type { InvoiceFacts } from '../domain/invoice.ts'
import type { InvoiceKind } from '../domain/invoiceKind.ts'
import type { Notice } from '../domain/notice.ts'

/** A numbered document with all that stands on it. */
export type IssuedInvoice = {
  number: string
  kind: InvoiceKind
  issuedAt: Date
  facts: InvoiceFacts
}

/** The document that belongs to a notice, or null. One statement, and none for most notices. */
export async function invoiceToSend(
  req: PayloadRequest,
  notice: Notice,
): Promise<IssuedInvoice | null> {
  if (notice.kind === 'order-paid') {
    return issued(req, {
      and: [{ order: { equals: notice.order } }, { kind: { equals: 'invoice' } }],
    })
  }
  if (notice.kind === 'order-refunded') return issued(req, { refund: { equals: notice.refund } })
  return null
}

/** A document for whoever holds the link of its order. One statement. */
export const invoiceOfOrder = (
  req: PayloadRequest,
  { id, order }: { id: string; order: string },
): Promise<IssuedInvoice | null> =>
  issued(req, { and: [{ id: { equals: id } }, { order: { equals: order } }] })

/** A document for mentors, and for the student it was written for. One statement. */
export const ownInvoice = (req: PayloadRequest, id: string): Promise<IssuedInvoice | null> =>
  issued(req, { id: { equals: id } }, { overrideAccess: false })

async function issued(
  req: PayloadRequest,
  where: Where,
  { overrideAccess = true } = {},
): Promise<IssuedInvoice | null> {
  const { docs } = await req.payload.find({
    collection: 'invoices',
    where,
    select: { number: true, kind: true, issuedAt: true, facts: true },
    limit: 1,
    pagination: false,
    overrideAccess,
    disableErrors: true, // whoever may read none at all finds none
    req,
  })
  const [invoice] = docs
  if (!invoice) return null
  const { number, kind, issuedAt, facts } = invoice
  return { number, kind, issuedAt: new Date(issuedAt), facts: facts as InvoiceFacts }
}
