import type { Offer, Thing } from './offer.ts'
import { byCreation, fits } from './offer.ts'
import { shareOf, sharesOf } from './shares.ts'

/** A line as offers see it; `worth` is what it costs before any offer, never more than `unit` × `quantity`. */
export type Takeable = Thing & { key: string; unit: number; quantity: number; worth: number }

/** What each offer takes off each line, in the order of `lines`: whole minor units, none negative. */
export type Takes = { offer: Offer; amounts: number[] }[]

/** Only for who reads it from above to below: what free things are worth comes before shares and amounts. */
const sequence = { bundle: 0, percentage: 1, fixed: 2 } as const

/**
 * What a set of offers takes off together; decision 006. Each is reckoned as if it were alone, from the price
 * and not from what others leave, and they add up; no line gets below nothing. Where a fixed amount finds
 * a line free already, it takes the rest from its other lines, in their order.
 */
export function takesTogether(
  offers: readonly Offer[],
  lines: readonly Takeable[],
  step: number,
): Takes {
  const left = lines.map(({ worth }) => worth)
  const take = (amounts: readonly number[]): number[] =>
    amounts.map((amount, at) => {
      const taken = Math.min(amount, left[at] ?? 0)
      left[at] = (left[at] ?? 0) - taken
      return taken
    })

  const sorted = [...offers].sort(inSequence)
  const first = sorted.map((offer) => {
    const alone = takenAlone(offer, lines, step)
    const amounts = take(alone)
    return { offer, amounts, missing: sumOf(alone) - sumOf(amounts) }
  })
  return first.map(({ offer, amounts, missing }) => {
    if (offer.reduction.kind !== 'fixed' || missing === 0) return { offer, amounts }
    const rest = take(filling(missing, { offer, lines, left }))
    return { offer, amounts: amounts.map((amount, at) => amount + (rest[at] ?? 0)) }
  })
}

/** What an offer takes off each line when there is no other. */
export function takenAlone(offer: Offer, lines: readonly Takeable[], step: number): number[] {
  const { reduction } = offer
  const weights = lines.map((line) => (fits(offer, line) ? line.worth : 0))
  const worth = sumOf(weights)
  switch (reduction.kind) {
    case 'bundle':
      return freeThings(offer, lines, reduction)
    case 'percentage': {
      const share = shareOf(worth, reduction.basisPoints, step)
      return sharesOf(reduction.basisPoints === 10_000 ? worth : share, weights, step)
    }
    case 'fixed':
      return sharesOf(Math.min(reduction.amount, worth), weights, step)
  }
}

/**
 * Of every `buy` + `free` things that fit, the cheapest `free` cost nothing; the groups are counted over
 * all lines, and of equal prices the first line's things are the free ones.
 */
function freeThings(
  offer: Offer,
  lines: readonly Takeable[],
  { buy, free }: { buy: number; free: number },
): number[] {
  const fitting = lines
    .map((line, at) => ({ ...line, at }))
    .filter((line) => fits(offer, line))
    .sort((a, b) => a.unit - b.unit)
  const count = fitting.reduce((sum, { quantity }) => sum + quantity, 0)

  let toGive = Math.floor(count / (buy + free)) * free
  const amounts = lines.map(() => 0)
  for (const { at, unit, quantity, worth } of fitting) {
    const given = Math.min(toGive, quantity)
    amounts[at] = Math.min(given * unit, worth)
    toGive -= given
  }
  return amounts
}

/** An amount taken from the lines one after the other, as much as each still has. */
function filling(
  amount: number,
  { offer, lines, left }: { offer: Offer; lines: readonly Takeable[]; left: readonly number[] },
): number[] {
  let rest = amount
  return lines.map((line, at) => {
    const taken = fits(offer, line) ? Math.min(rest, left[at] ?? 0) : 0
    rest -= taken
    return taken
  })
}

const inSequence = (a: Offer, b: Offer): number =>
  sequence[a.reduction.kind] - sequence[b.reduction.kind] || byCreation(a, b)

export const sumOf = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + amount, 0)
