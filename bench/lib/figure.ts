/** One measured thing beside something named. `ratio` is value over `against.value`. */
export type Figure = {
  name: string
  value: number
  unit: string
  against: { name: string; value: number }
  ratio: number
  /** What the ratio should keep to, as `>= 0.9` or `<= 1`. */
  goal: string
  holds: boolean
}

export type Bench = { run: (say: (step: string) => void) => Promise<Figure[]> }

type Ask = {
  name: string
  value: number
  unit: string
  against: { name: string; value: number }
  atLeast?: number
  atMost?: number
}

/** Holds a value against a named one. Exactly one of `atLeast` and `atMost` bounds their ratio. */
export function figure({ name, value, unit, against, atLeast, atMost }: Ask): Figure {
  const ratio = value / against.value
  const holds = atLeast === undefined ? ratio <= (atMost ?? 0) : ratio >= atLeast
  const goal = atLeast === undefined ? `<= ${atMost}` : `>= ${atLeast}`
  return { name, value: round(value), unit, against, ratio: round(ratio), goal, holds }
}

/** The middle one; of two middles the lower. Throws for no values. */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
  if (middle === undefined) throw new RangeError('Nothing was measured.')
  return middle
}

const round = (value: number): number => Number(value.toPrecision(4))
