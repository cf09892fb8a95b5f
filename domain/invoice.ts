import type { Currency } from './money.ts'

/** One line of a numbered document. Amounts are minor units of its currency. */
export type InvoiceLine = {
  title: string
  quantity: number
  unit: number
  /** What offers took off, and what an earlier plan was worth. */
  discount: number
  credit: number
  /** In hundredths of a percent: 2000 is 20 %. */
  taxRate: number
  tax: number
  total: number
}

/** A numbered document as it was that day. Nothing of it changes afterwards, whatever the school does. */
export type InvoiceFacts = {
  school: {
    name: string
    address: string | null
    taxId: string | null
    email: string | null
    note: string | null
  }
  buyer: { name: string | null; email: string; country: string | null }
  /** The language it is written in, and the zone that decides its day. */
  language: string
  zone: string
  order: string
  currency: Currency
  lines: InvoiceLine[]
  /** Whether prices contain the tax. Otherwise it is added to them. */
  taxIncluded: boolean
  subtotal: number
  discount: number
  tax: number
  total: number
  /** On a credit note: the invoice it takes from, and why. */
  corrects: { number: string; reason: string | null } | null
}

/** How a document is called: R-2026-0001. Four digits at least. */
export const invoiceNumberOf = (ask: { prefix: string; year: number; sequence: number }): string =>
  [ask.prefix, ask.year, `${ask.sequence}`.padStart(4, '0')].filter((part) => part !== '').join('-')

/** The year a document belongs to, by the school's own calendar. */
export const invoiceYear = (at: Date, zone: string): number =>
  Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: zone }).format(at))

/** The tax of each rate, the highest rate first. What is not taxed is left out. */
export function taxByRate(lines: readonly InvoiceLine[]): { rate: number; tax: number }[] {
  const rates = new Map<number, number>()
  for (const { taxRate, tax } of lines) {
    if (tax > 0) rates.set(taxRate, (rates.get(taxRate) ?? 0) + tax)
  }
  return [...rates].map(([rate, tax]) => ({ rate, tax })).sort((a, b) => b.rate - a.rate)
}

/** The part of a line that an amount given back is: with its share of the tax, to the nearest unit. */
export function creditedLine(line: InvoiceLine, amount: number): InvoiceLine {
  const tax = line.total === 0 ? 0 : Math.round((line.tax * amount) / line.total)
  return { ...line, quantity: 1, unit: amount, discount: 0, credit: 0, tax, total: amount }
}
