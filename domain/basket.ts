import type { SellableKind } from './offerTerms.ts'

/** How many of a thing one line may have. Of a plan, or of one hour, nobody needs two. */
export const mostOf = {
  plan: 1,
  service: 20,
  'lesson-pack': 20,
  lesson: 1,
} as const satisfies Record<SellableKind, number>

/** How many lines a basket may have. */
export const mostLines = 20

/** What can be put into a basket by its name. A lesson comes with its booking. */
export const basketKinds = ['plan', 'service', 'lesson-pack'] as const satisfies SellableKind[]

export type BasketKind = (typeof basketKinds)[number]

export const isBasketKind = (word: string): word is BasketKind =>
  basketKinds.some((kind) => kind === word)

/** A quantity as the basket keeps it: whole, from none to the most of its kind. */
export function quantityOf(kind: SellableKind, wanted: number): number {
  if (!Number.isFinite(wanted)) return 0
  return Math.min(Math.max(Math.trunc(wanted), 0), mostOf[kind])
}

/** A code as it is kept: without spaces around it, in capitals. */
export const offerCodeOf = (typed: string): string => typed.trim().toUpperCase().slice(0, 40)

/** For how long a basket is kept that nobody opens. */
export const idleBasketDays = 60
