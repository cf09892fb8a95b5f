import { taxByRate } from '../../domain/invoice.ts'
import type { InvoiceFacts, InvoiceLine } from '../../domain/invoice.ts'
import type { InvoiceKind } from '../../domain/invoiceKind.ts'
import { isLanguage, locales } from '../../domain/language.ts'
import type { Language } from '../../domain/language.ts'
import { formatMoney } from '../../domain/money.ts'
import { documentWords as en } from './words/en.ts'
import type { DocumentWords } from './words/en.ts'
import { documentWords as fr } from './words/fr.ts'
import { documentWords as ru } from './words/ru.ts'
import { documentWords as uk } from './words/uk.ts'

/** A numbered document as its row keeps it. */
export type IssuedInvoice = {
  number: string
  kind: InvoiceKind
  issuedAt: Date
  facts: InvoiceFacts
}

/** All that is read on it, before it lies on a page. */
export type InvoiceText = {
  language: Language
  title: string
  seller: string[]
  facts: { label: string; value: string }[]
  columns: [string, string, string, string]
  rows: [string, string, string, string][]
  sums: { label: string; value: string }[]
  total: { label: string; value: string }
  note: string | null
}

const words: Record<Language, DocumentWords> = { en, fr, uk, ru }

/** A document in the words of its language; its day is that of the school's zone. */
export function invoiceText({ number, kind, issuedAt, facts }: IssuedInvoice): InvoiceText {
  const { school, buyer, lines, corrects } = facts
  const language = isLanguage(facts.language) ? facts.language : 'en'
  const said = words[language]
  const price = (amount: number) => formatMoney({ amount, currency: facts.currency }, language)
  const day = issuedAt.toLocaleDateString(locales[language], {
    dateStyle: 'long',
    timeZone: facts.zone,
  })
  return {
    language,
    title: `${said.kind[kind]} ${number}`,
    seller: [
      school.name,
      ...(school.address?.split('\n') ?? []),
      ...(school.taxId ? [`${said.taxId}: ${school.taxId}`] : []),
      ...(school.email ? [school.email] : []),
    ],
    facts: [
      { label: said.date, value: day },
      { label: said.order, value: facts.order },
      { label: said.to, value: [buyer.name, buyer.email].filter(Boolean).join('\n') },
      ...(corrects ? [{ label: said.kind.invoice, value: said.corrects(corrects.number) }] : []),
      ...(corrects?.reason ? [{ label: said.reason, value: corrects.reason }] : []),
    ],
    columns: [said.item, said.quantity, said.unit, said.amount],
    rows: lines.map((line) => [
      line.title || said.givenBack,
      line.quantity.toLocaleString(language),
      price(line.unit),
      price(line.unit * line.quantity),
    ]),
    sums: sumsOf(facts, { said, language, price }),
    total: { label: said.total[kind], value: price(facts.total) },
    note: school.note,
  }
}

type Saying = { said: DocumentWords; language: Language; price: (amount: number) => string }

/** What stands between the lines and the total: what was taken off, and the tax of each rate. */
function sumsOf(facts: InvoiceFacts, { said, language, price }: Saying): InvoiceText['sums'] {
  const { lines, taxIncluded } = facts
  const [discount, credit] = [totalOf(lines, 'discount'), totalOf(lines, 'credit')]
  const worth = lines.reduce((sum, { unit, quantity }) => sum + unit * quantity, 0)
  const taxes = taxByRate(lines).map(({ rate, tax }) => ({
    label: taxLabel(rate, { said, language, taxIncluded }),
    value: price(tax),
  }))
  return [
    ...(worth === facts.total ? [] : [{ label: said.subtotal, value: price(worth) }]),
    ...(discount === 0 ? [] : [{ label: said.discount, value: `−${price(discount)}` }]),
    ...(credit === 0 ? [] : [{ label: said.credit, value: `−${price(credit)}` }]),
    ...taxes,
  ]
}

const totalOf = (lines: readonly InvoiceLine[], what: 'discount' | 'credit'): number =>
  lines.reduce((sum, line) => sum + line[what], 0)

function taxLabel(
  rate: number,
  { said, language, taxIncluded }: Omit<Saying, 'price'> & { taxIncluded: boolean },
): string {
  if (rate === 0) return said.taxOf
  const percent = (rate / 10_000).toLocaleString(language, {
    style: 'percent',
    maximumFractionDigits: 2,
  })
  return taxIncluded ? said.taxIncluded(percent) : said.taxAdded(percent)
}
