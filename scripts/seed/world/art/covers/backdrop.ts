import type { Point } from '../geometry.ts'
import { arc } from '../geometry.ts'
import type { Tone } from '../palette.ts'
import type { Pen } from '../pen.ts'

export const coverSize = { width: 1600, height: 1000 } as const

/** A picture on a sheet of some tone, drawn in a space of 1600 by 1000. */
export type Cover = { sheet: Tone; draw: (pen: Pen) => void }

/** A flat shape of colour behind a motif, and the pencil that looked for it first. */
export function disc(pen: Pen, centre: Point, radius: number, tone: Tone): void {
  pen.fill(arc(centre, [radius, radius * 0.985]), tone)
  const near: Point = [centre[0] + 9, centre[1] - 7]
  pen.curve(arc(near, [radius + 7, radius + 4], [-210, 170]), {
    width: 2,
    tone: 'pencil',
    opacity: 0.7,
  })
}

/** An arched window of colour that stands on the lower edge. */
export function arch(pen: Pen, x: number, width: number, top: number, tone: Tone): void {
  const half = width / 2
  const round = arc([x, top + half], [half, half], [-180, 0])
  pen.fill([...round, [x + half, 1000], [x - half, 1000]], tone, { smooth: false })
  const outside = arc([x + 8, top + half - 6], [half + 8, half + 8], [-184, 8])
  pen.curve(outside, { width: 2, tone: 'pencil', opacity: 0.7 })
}

/** Level lines of blue pencil. */
export function guides(pen: Pen, ys: readonly number[], left = 120, right = 1480): void {
  for (const y of ys) {
    pen.line(
      [
        [left, y],
        [right, y + 3],
      ],
      { width: 2, tone: 'pencil', opacity: 0.75 },
    )
  }
}

/** The edge of a table or floor. */
export function floor(pen: Pen, y: number, left = 90, right = 1510): void {
  pen.curve(
    [
      [left, y + 3],
      [500, y - 2],
      [1000, y + 2],
      [right, y - 3],
    ],
    { width: 5 },
  )
}
