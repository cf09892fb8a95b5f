import type { Language } from '../domain/language.ts'
import { formatMoney } from '../domain/money.ts'
import type { Money } from '../domain/money.ts'
import type { MoneyBackFacts } from './words.ts'

/** Money that goes back, or that a bank wants back, as it may be told. */
export type TellableMoneyBack = { money: Money; problem: string | null; until: Date | null }

/** The same in the words of a language; days are those of the school's zone. */
export const moneyBackFacts = (
  { money, problem, until }: TellableMoneyBack,
  language: Language,
  zone: string,
): MoneyBackFacts => ({
  amount: formatMoney(money, language),
  problem,
  until:
    until && until.toLocaleDateString(language, { day: 'numeric', month: 'long', timeZone: zone }),
})
