import type { Spot } from './view.ts'

const head = 13
const spread = 0.45

/** A line as a hand draws it: round at the points between its ends. */
export function strokePath(spots: readonly Spot[]): string {
  const [first, ...rest] = spots
  const last = rest.at(-1)
  if (!first || !last) return ''
  const bends = rest.slice(0, -1).map((spot, index) => {
    const next = rest[index + 1] ?? spot
    return `Q${xy(spot)} ${xy({ x: (spot.x + next.x) / 2, y: (spot.y + next.y) / 2 })}`
  })
  return `M${xy(first)}${bends.join('')}L${xy(last)}`
}

export function arrowPath(from: Spot, to: Spot): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const wing = (turn: number): Spot => ({
    x: to.x - head * Math.cos(angle + turn),
    y: to.y - head * Math.sin(angle + turn),
  })
  return `M${xy(from)}L${xy(to)}M${xy(wing(spread))}L${xy(to)}L${xy(wing(-spread))}`
}

export const boxPath = (from: Spot, to: Spot): string =>
  `M${xy(from)}H${tenth(to.x)}V${tenth(to.y)}H${tenth(from.x)}Z`

const xy = ({ x, y }: Spot) => `${tenth(x)} ${tenth(y)}`
const tenth = (value: number) => Math.round(value * 10) / 10
