import { formatMoney } from '../domain/money.ts'
import type { Money } from '../domain/money.ts'
import type { Language } from '../domain/language.ts'
import type { OrderFacts } from './words.ts'

/** An order that may be told, with its secrets: the address of its page, and its unused access codes. */
export type TellableOrder = {
  number: string
  titles: readonly string[]
  total: Money
  url: string
  codes: readonly string[]
  given: { hasCourses: boolean; lessons: number; services: readonly string[]; hasInvoice: boolean }
}

/** The same in the words of a language. */
export const orderFacts = (order: TellableOrder, language: Language): OrderFacts => ({
  number: order.number,
  what: new Intl.ListFormat(language).format(order.titles),
  total: order.total.amount === 0 ? null : formatMoney(order.total, language),
  url: order.url,
  codes: order.codes,
  given: {
    ...order.given,
    services:
      order.given.services.length === 0
        ? null
        : new Intl.ListFormat(language).format(order.given.services),
  },
})
