import type { OfferCustomers, SellableKind } from './offerTerms.ts'

/** What can be bought. */
export type Thing = { kind: SellableKind; id: string }

/** How much an offer takes off: a share in hundredths of a percent, an amount, or every so many things free. */
export type Reduction =
  | { kind: 'bundle'; buy: number; free: number }
  | { kind: 'percentage'; basisPoints: number }
  | { kind: 'fixed'; amount: number }

export type Fits =
  | { scope: 'everything' }
  | { scope: 'kinds'; kinds: readonly SellableKind[] }
  | { scope: 'chosen'; things: readonly Thing[] }

/** A reduction on certain terms. Amounts are minor units; what is null is not limited. */
export type Offer = {
  id: string
  createdAt: Date
  isActive: boolean
  reduction: Reduction
  fits: Fits
  startsAt: Date | null
  endsAt: Date | null
  /** What the things it fits have to cost together, before any offer. */
  minimum: number | null
  customers: OfferCustomers
  /** Stands alone: no other offer counts beside it. */
  isExclusive: boolean
  limits: { total: number | null; perCustomer: number | null }
  /** On how many orders it counts or is held now, and on how many of this customer's. */
  uses: { total: number; byCustomer: number }
}

/** What an offer looks at: a thing in the basket, and what it costs before any offer. */
export type Candidate = Thing & { worth: number }

/** Whether the customer has paid an order before. Of somebody unknown we think they have not. */
export type Customer = { hasBoughtBefore: boolean }

export type WhyNotApplicable =
  | 'expired'
  | 'not-begun'
  | 'used-up'
  | 'used-by-you'
  | 'first-order-only'
  | 'repeat-order-only'
  | 'nothing-fits'
  | 'minimum-not-reached'

/** Whether an offer is for this thing. */
export function fits({ fits: terms }: Pick<Offer, 'fits'>, thing: Thing): boolean {
  switch (terms.scope) {
    case 'everything':
      return true
    case 'kinds':
      return terms.kinds.includes(thing.kind)
    case 'chosen':
      return terms.things.some(({ kind, id }) => kind === thing.kind && id === thing.id)
  }
}

/** Whether an offer runs: from the instant it starts until, and not at, the one it ends. */
export const isRunning = (offer: Pick<Offer, 'isActive' | 'startsAt' | 'endsAt'>, now: Date) =>
  !isOver(offer, now) && hasBegun(offer, now)

/** Why an offer takes nothing off this basket, or null when it does. The first reason that is true counts. */
export function whyNotApplicable(
  offer: Offer,
  { things, customer }: { things: readonly Candidate[]; customer: Customer },
  now: Date,
): WhyNotApplicable | null {
  if (isOver(offer, now)) return 'expired'
  if (!hasBegun(offer, now)) return 'not-begun'
  if (isReached(offer.limits.total, offer.uses.total)) return 'used-up'
  if (isReached(offer.limits.perCustomer, offer.uses.byCustomer)) return 'used-by-you'
  if (offer.customers === 'first-order' && customer.hasBoughtBefore) return 'first-order-only'
  if (offer.customers === 'repeat-order' && !customer.hasBoughtBefore) return 'repeat-order-only'

  const fitting = things.filter((thing) => fits(offer, thing))
  if (fitting.length === 0) return 'nothing-fits'
  const worth = fitting.reduce((sum, each) => sum + each.worth, 0)
  return worth < (offer.minimum ?? 0) ? 'minimum-not-reached' : null
}

const isOver = ({ isActive, endsAt }: Pick<Offer, 'isActive' | 'endsAt'>, now: Date): boolean =>
  !isActive || (endsAt !== null && endsAt <= now)

const hasBegun = ({ startsAt }: Pick<Offer, 'startsAt'>, now: Date): boolean =>
  startsAt === null || startsAt <= now

const isReached = (limit: number | null, uses: number): boolean => limit !== null && uses >= limit

/** Older offers first: the order in which offers are reckoned, and in which ties are broken. */
export const byCreation = (a: Offer, b: Offer): number =>
  a.createdAt.getTime() - b.createdAt.getTime() || compare(a.id, b.id)

/** An order of strings that no language changes. */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
