import type { PayloadRequest } from 'payload'
import type { InvoiceFacts } from '../domain/invoice.ts'

/** Who writes invoices, as they stand at this moment, and what the numbers begin with. */
export async function invoicingSchool(
  req: PayloadRequest,
): Promise<Pick<InvoiceFacts, 'school' | 'zone'> & { prefix: string }> {
  const school = await req.payload.findGlobal({ slug: 'school', depth: 0, req })
  return {
    prefix: school.invoicePrefix?.trim() ?? '',
    zone: school.zone,
    school: {
      name: school.legalName?.trim() || school.name,
      address: school.address?.trim() || null,
      taxId: school.taxId?.trim() || null,
      email: school.email ?? null,
      note: school.invoiceNote?.trim() || null,
    },
  }
}
