import type { LiveLine, LivePrice } from '../database/livePrice.ts'
import { mostOf } from '../domain/basket.ts'
import type { Money } from '../domain/money.ts'
import type { SellableKind } from '../domain/offerTerms.ts'
import type { WhyNotUsed } from '../domain/pricing.ts'

export type BillLine = {
  kind: SellableKind
  slug: string
  title: string
  quantity: number
  /** So many a line may have. */
  most: number
  unit: Money
  subtotal: Money
  /** What each offer takes off this line. */
  discounts: { title: string; amount: Money }[]
  /** The plan that this one takes the place of, and what is taken off for it. */
  upgrade: { title: string; amount: Money } | null
  /** What is left, before tax that is added. */
  left: Money
  /** Why it cannot be ordered; then it is not part of the sum. */
  problem: LiveLine['problem']
}

/** What is to be paid and why, in data: the page has the words. */
export type Bill = {
  lines: BillLine[]
  offers: { title: string; code: string | null; amount: Money }[]
  /** Offers that take nothing off, each with its reason; `missing` is what lacks for its minimum. */
  notUsed: { title: string; code: string | null; why: WhyNotUsed; missing: Money | null }[]
  subtotal: Money
  /** Discounts and upgrades together. */
  off: Money
  tax: Money
  taxPercent: number
  isTaxIncluded: boolean
  total: Money
}

/** A price as people read it. */
export function billOf(price: LivePrice): Bill {
  const inMoney = (amount: number): Money => ({ amount, currency: price.currency })
  const named = (id: string) => {
    const offer = price.named.get(id)
    return { title: offer?.title ?? '', code: offer?.code ?? null }
  }
  return {
    lines: price.things.map((thing) => lineOf(thing, inMoney, (id) => named(id).title)),
    offers: price.offers.map(({ offer, amount }) => ({ ...named(offer), amount: inMoney(amount) })),
    notUsed: price.notUsed.map(({ offer, why }) => {
      const missing = (price.named.get(offer)?.minimum ?? 0) - (price.subtotal - price.credit)
      const isShort = why === 'minimum-not-reached' && missing > 0
      return { ...named(offer), why, missing: isShort ? inMoney(missing) : null }
    }),
    subtotal: inMoney(price.subtotal),
    off: inMoney(price.discount + price.credit),
    tax: inMoney(price.tax),
    taxPercent: price.terms.basisPoints / 100,
    isTaxIncluded: price.terms.isIncluded,
    total: inMoney(price.total),
  }
}

function lineOf(
  { kind, slug, title, quantity, unit, price, upgrades, problem }: LiveLine,
  inMoney: (amount: number) => Money,
  titleOf: (offer: string) => string,
): BillLine {
  const subtotal = unit * quantity
  const { credit = 0, discount = 0, discounts = [] } = price ?? {}
  return {
    kind,
    slug,
    title,
    quantity,
    most: mostOf[kind],
    unit: inMoney(unit),
    subtotal: inMoney(subtotal),
    discounts: discounts.map(({ offer, amount }) => ({
      title: titleOf(offer),
      amount: inMoney(amount),
    })),
    upgrade: upgrades && credit > 0 ? { title: upgrades.title, amount: inMoney(credit) } : null,
    left: inMoney(subtotal - credit - discount),
    problem,
  }
}
