/** A whole number of the currency's smallest unit (cents, pence, yen), never a fraction. */
export type Money = { amount: number; currency: Currency }

/**
 * The currencies the school sells in: decimals of one unit (ISO 4217), and the least a card is charged, in
 * minor units (Stripe's published minimum). Every other currency is refused.
 */
const table = {
  EUR: { decimals: 2, least: 50 },
  USD: { decimals: 2, least: 50 },
  GBP: { decimals: 2, least: 30 },
  CHF: { decimals: 2, least: 50 },
} as const satisfies Record<string, { decimals: number; least: number }>

export type Currency = keyof typeof table

export const currencies = Object.keys(table) as Currency[]

export const isCurrency = (code: string): code is Currency => Object.hasOwn(table, code)

/** Money as the school counts it. Throws a RangeError for fractions and for negative amounts. */
export function money(amount: number, currency: Currency): Money {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError('Money is a whole number of minor units, and not negative.')
  }
  return { amount, currency }
}

/** All of it together; nothing is zero. Throws when currencies are mixed. */
export function sum(parts: readonly Money[], currency: Currency): Money {
  if (parts.some((part) => part.currency !== currency)) {
    throw new RangeError('Money of several currencies has no sum.')
  }
  return money(
    parts.reduce((total, part) => total + part.amount, 0),
    currency,
  )
}

export const isSame = (a: Money, b: Money): boolean =>
  a.amount === b.amount && a.currency === b.currency

/** Whether a card can be charged this much. Nothing at all needs no card and is not charged. */
export const canBeCharged = ({ amount, currency }: Money): boolean =>
  amount >= table[currency].least && amount <= 99_999_999

/** As people write it in `locale`, without decimals when there are none: € 90, 12,50 €. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const { decimals } = table[currency]
  const unit = 10 ** decimals
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: amount % unit === 0 ? 0 : decimals,
  }).format(amount / unit)
}
