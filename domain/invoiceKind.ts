/** What a numbered document says: what was bought, or what was given back of it. */
export const invoiceKinds = ['invoice', 'credit-note'] as const

export type InvoiceKind = (typeof invoiceKinds)[number]
