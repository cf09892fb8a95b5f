/** One measured thing beside something named. `ratio` is value over `against.value`. */
export type Figure = {
  name: string
  value: number
  unit: string
  against: { name: string; value: number }
  ratio: number
  /** What the ratio should keep to, as `>= 0.9` or `<= 1`; a dash where it is only told. */
  goal: string
  holds: boolean
}

export type BenchFlags = {
  /** For trying whether it runs: too short to say anything of speed. */
  isQuick: boolean
}

export type Bench = {
  run: (say: (step: string) => void, flags: BenchFlags) => Promise<Figure[]>
}

type Ask = {
  name: string
  value: number
  unit: string
  against: { name: string; value: number }
  atLeast?: number | undefined
  atMost?: number | undefined
}

/** Holds a value against a named one. `atLeast` or `atMost` bounds their ratio; without either it is only told. */
export function figure({ name, value, unit, against, atLeast, atMost }: Ask): Figure {
  const ratio = value / against.value
  return {
    ...{ name, value: round(value), unit, against, ratio: round(ratio) },
    ...boundOf(ratio, { atLeast, atMost }),
  }
}

function boundOf(ratio: number, { atLeast, atMost }: Pick<Ask, 'atLeast' | 'atMost'>) {
  if (atLeast !== undefined) return { goal: `>= ${atLeast}`, holds: ratio >= atLeast }
  if (atMost !== undefined) return { goal: `<= ${atMost}`, holds: ratio <= atMost }
  return { goal: '–', holds: true }
}

/** The value that so many percent of them do not exceed (nearest rank). Throws for no values. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]
  if (value === undefined) throw new RangeError('Nothing was measured.')
  return value
}

/** The middle one; of two middles the lower. Throws for no values. */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
  if (middle === undefined) throw new RangeError('Nothing was measured.')
  return middle
}

const round = (value: number): number => Number(value.toPrecision(4))
