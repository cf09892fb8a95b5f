import type { InvoiceKind } from '../../../domain/invoiceKind.ts'

/** What stands on invoices and credit notes. */
export const documentWords = {
  kind: { invoice: 'Invoice', 'credit-note': 'Credit note' } satisfies Record<InvoiceKind, string>,
  date: 'Date',
  order: 'Order',
  to: 'For',
  taxId: 'Tax number',
  item: 'Item',
  quantity: 'Quantity',
  unit: 'Price',
  amount: 'Amount',
  subtotal: 'Together',
  discount: 'Reductions',
  credit: 'Paid earlier, for the plan before',
  taxIncluded: (rate: string) => `Of this, tax at ${rate}`,
  taxAdded: (rate: string) => `Tax at ${rate}`,
  taxOf: 'Of this, tax',
  total: { invoice: 'Paid', 'credit-note': 'Given back' } satisfies Record<InvoiceKind, string>,
  corrects: (number: string) => `Corrects invoice ${number}`,
  reason: 'Reason',
  givenBack: 'Money given back',
}

export type DocumentWords = typeof documentWords
