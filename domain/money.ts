/** A whole number of the currency's smallest unit (cents, pence, yen), never a fraction. */
export type Money = { amount: number; currency: Currency }

type Terms = { decimals: number; least: number; step: number }

/**
 * The currencies the school sells in: decimals of one unit (ISO 4217); the least a card is charged, in
 * minor units (Stripe's published minimum; where it names none, safely above half a dollar); and what an
 * amount must be a multiple of (networks of cards know no thousandths). Every other one is refused.
 */
const table = {
  EUR: { decimals: 2, least: 50, step: 1 },
  USD: { decimals: 2, least: 50, step: 1 },
  GBP: { decimals: 2, least: 30, step: 1 },
  CHF: { decimals: 2, least: 50, step: 1 },
  PLN: { decimals: 2, least: 200, step: 1 },
  UAH: { decimals: 2, least: 3_000, step: 1 },
  CZK: { decimals: 2, least: 1_500, step: 1 },
  SEK: { decimals: 2, least: 300, step: 1 },
  NOK: { decimals: 2, least: 300, step: 1 },
  DKK: { decimals: 2, least: 250, step: 1 },
  CAD: { decimals: 2, least: 50, step: 1 },
  AUD: { decimals: 2, least: 50, step: 1 },
  JPY: { decimals: 0, least: 50, step: 1 },
  KWD: { decimals: 3, least: 200, step: 10 },
} as const satisfies Record<string, Terms>

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

/** What every amount that is to be charged is a multiple of, in minor units. */
export const stepOf = (currency: Currency): number => table[currency].step

/** Whether a card can be charged this much. Nothing at all needs no card and is not charged. */
export function canBeCharged({ amount, currency }: Money): boolean {
  const { least, step } = table[currency]
  return amount >= least && amount <= 99_999_999 && amount % step === 0
}

/** As people write it in `locale`, without decimals when there are none: € 90, 12,50 €. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const { decimals } = table[currency]
  const unit = 10 ** decimals
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol', // else Ukrainian spells EUR out
    minimumFractionDigits: amount % unit === 0 ? 0 : decimals,
    maximumFractionDigits: decimals,
  }).format(amount / unit)
}

/** In whole units with all their decimals and a point, as files and machines read it: 12.50, 90.00, 500. */
export function inDecimals({ amount, currency }: Money): string {
  const { decimals } = table[currency]
  if (decimals === 0) return `${amount}`
  const digits = `${amount}`.padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
