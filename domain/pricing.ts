import type { Currency } from './money.ts'
import { stepOf } from './money.ts'
import type { Customer, Offer, Thing, WhyNotApplicable } from './offer.ts'
import { byCreation, compare, whyNotApplicable } from './offer.ts'
import { roundedTo } from './shares.ts'
import { sumOf, takesTogether } from './takes.ts'
import type { Takeable, Takes } from './takes.ts'

/** Something to buy, at the price of one. `credit` is what an upgrade's old plan was paid with. */
export type OrderLine = Thing & { key: string; unit: number; quantity: number; credit: number }

/** Tax in hundredths of a percent; `isIncluded` when prices contain it, otherwise it is added. */
export type Tax = { basisPoints: number; isIncluded: boolean }

export type PriceAsk = {
  currency: Currency
  /** Their keys are different. */
  lines: readonly OrderLine[]
  /** Those that apply by themselves, and those whose code was given. */
  offers: readonly Offer[]
  customer: Customer
  tax: Tax
}

/** All amounts in minor units: total = subtotal − credit − discount, and the tax where it is added. */
type Amounts = { subtotal: number; credit: number; discount: number; tax: number; total: number }

export type PricedLine = Amounts & {
  key: string
  /** What each offer took off this line; those that took nothing are left out. */
  discounts: { offer: string; amount: number }[]
}

export type WhyNotUsed = WhyNotApplicable | 'beaten-by-better' | 'nothing-left'

export type PricedOrder = Amounts & {
  lines: PricedLine[]
  /** The offers that count, in the order they are reckoned in. */
  offers: { offer: string; amount: number }[]
  notUsed: { offer: string; why: WhyNotUsed }[]
}

/**
 * What an order costs, whole and never negative; the same whatever the order of lines and offers. Of the sets of
 * offers that are allowed (one that stands alone, or all others together) the one that takes most off
 * counts, and of equals the one with the oldest offer; decision 006.
 */
export function priceOrder(ask: PriceAsk, now: Date): PricedOrder {
  const { currency, customer, tax } = ask
  const lines = ask.lines.map(asTakeable).sort((a, b) => compare(a.key, b.key))
  const offers = [...ask.offers].sort(byCreation).map((offer) => ({
    offer,
    why: whyNotApplicable(offer, { things: lines, customer }, now),
  }))

  const step = stepOf(currency)
  const applicable = offers.flatMap(({ offer, why }) => (why === null ? [offer] : []))
  const chosen = bestSet(applicable, (set) => takesTogether(set, lines, step))
  const used = chosen.filter(({ amounts }) => sumOf(amounts) > 0)

  const priced = lines.map((line, at) => pricedLine(line, { at, used, tax, step }))
  const byKey = new Map(priced.map((line) => [line.key, line]))
  return {
    lines: ask.lines.flatMap(({ key }) => byKey.get(key) ?? []),
    offers: used.map(({ offer, amounts }) => ({ offer: offer.id, amount: sumOf(amounts) })),
    notUsed: offers.flatMap(({ offer, why }) => {
      if (used.some((each) => each.offer === offer)) return []
      const isChosen = chosen.some((each) => each.offer === offer)
      return [{ offer: offer.id, why: why ?? (isChosen ? 'nothing-left' : 'beaten-by-better') }]
    }),
    ...summed(priced),
  }
}

/** The sets that are allowed are few: whatever goes together is best all together, as 006 shows. */
function bestSet(applicable: readonly Offer[], takes: (set: readonly Offer[]) => Takes): Takes {
  const together = applicable.filter((offer) => !offer.isExclusive)
  const alone = applicable.filter((offer) => offer.isExclusive).map((offer) => [offer])
  const sets = [together, ...alone]
    .map((set) => ({ set, takes: takes(set) }))
    .map((each) => ({ ...each, amount: sumOf(each.takes.flatMap(({ amounts }) => amounts)) }))
  sets.sort((a, b) => b.amount - a.amount || byOldest(a.set, b.set))
  return sets[0]?.takes ?? []
}

/** Sets are sorted by creation within; one without offers comes last. */
function byOldest([a]: readonly Offer[], [b]: readonly Offer[]): number {
  if (!a || !b) return Number(!a) - Number(!b)
  return byCreation(a, b)
}

function asTakeable({ credit, ...line }: OrderLine): Takeable & { credit: number } {
  const subtotal = line.unit * line.quantity
  const used = Math.min(credit, subtotal)
  return { ...line, credit: used, worth: subtotal - used }
}

function pricedLine(
  { key, worth, credit }: Takeable & { credit: number },
  { at, used, tax, step }: { at: number; used: Takes; tax: Tax; step: number },
): PricedLine {
  const discounts = used
    .map(({ offer, amounts }) => ({ offer: offer.id, amount: amounts[at] ?? 0 }))
    .filter(({ amount }) => amount > 0)
  const discount = sumOf(discounts.map(({ amount }) => amount))
  const price = worth - discount
  const taxed = taxOn(price, tax, step)
  const total = tax.isIncluded ? price : price + taxed
  return { key, subtotal: worth + credit, credit, discounts, discount, tax: taxed, total }
}

/** The tax within a price, or on top of it, to the nearest step; a half is rounded up. */
export function taxOn(price: number, { basisPoints, isIncluded }: Tax, step = 1): number {
  const base = isIncluded ? 10_000 + basisPoints : 10_000
  return roundedTo(step, BigInt(price) * BigInt(basisPoints), BigInt(base))
}

const summed = (lines: readonly PricedLine[]): Amounts => ({
  subtotal: sumOf(lines.map(({ subtotal }) => subtotal)),
  credit: sumOf(lines.map(({ credit }) => credit)),
  discount: sumOf(lines.map(({ discount }) => discount)),
  tax: sumOf(lines.map(({ tax }) => tax)),
  total: sumOf(lines.map(({ total }) => total)),
})
