/**
 * Spreads a whole amount by weight (largest remainder): the shares are whole multiples of `step`, add up to
 * the amount and differ from the exact ones by less than a step. Of equal remainders the first is rounded up.
 * An amount that is the sum of the weights gives each its weight; without weight nothing is spread.
 */
export function sharesOf(amount: number, weights: readonly number[], step = 1): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return weights.map(() => 0)
  if (amount === total) return [...weights]

  const steps = BigInt(Math.floor(amount / step))
  const exact = weights.map((weight) => steps * BigInt(weight))
  const shares = exact.map((share) => Number(share / BigInt(total)))
  const left = Number(steps) - shares.reduce((sum, share) => sum + share, 0)

  const remainders = exact.map((share, at) => ({ at, rest: share % BigInt(total) }))
  remainders.sort(
    (a, b) => Number(b.rest - a.rest > 0n) - Number(b.rest - a.rest < 0n) || a.at - b.at,
  )
  for (const { at } of remainders.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1
  return shares.map((share) => share * step)
}

/** A share of an amount, in hundredths of a percent, rounded to the nearest step; a half is rounded up. */
export function shareOf(amount: number, basisPoints: number, step = 1): number {
  return roundedTo(step, BigInt(amount) * BigInt(basisPoints), 10_000n)
}

/** `numerator / denominator` to the nearest step; a half is rounded up. Neither is negative. */
export function roundedTo(step: number, numerator: bigint, denominator: bigint): number {
  const whole = denominator * BigInt(step)
  return Number((2n * numerator + whole) / (2n * whole)) * step
}
