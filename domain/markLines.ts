import type { Drawn, Point } from './mark.ts'

export type Size = { width: number; height: number }

/** The lines of a mark as SVG path data, in pixels of a photo of this size; none for a pin, which is its number alone. */
export function linesOf(drawn: Drawn, size: Size): string {
  switch (drawn.kind) {
    case 'pin':
      return ''
    case 'stroke':
      return through(drawn.shape.points, size)
    case 'arrow':
      return arrowOf(drawn.shape, size)
    case 'box': {
      const { from, to } = drawn.shape
      return `${through([from, [to[0], from[1]], to, [from[0], to[1]]], size)}Z`
    }
  }
}

/** Where the number of a mark stands: at its place, its beginning, or the upper left corner of its box. */
export function anchorOf(drawn: Drawn): Point {
  switch (drawn.kind) {
    case 'pin':
      return drawn.shape.at
    case 'stroke':
      return drawn.shape.points[0] ?? [0, 0]
    case 'arrow':
      return drawn.shape.from
    case 'box': {
      const { from, to } = drawn.shape
      return [Math.min(from[0], to[0]), Math.min(from[1], to[1])]
    }
  }
}

const through = (points: readonly Point[], size: Size): string =>
  `M${points.map((point) => placed(point, size)).join('L')}`

const placed = ([x, y]: Point, { width, height }: Size): string =>
  `${rounded(x * width)} ${rounded(y * height)}`

const rounded = (pixels: number): number => Math.round(pixels * 10) / 10

/** How long the two lines of a head are: so much of the photo's longer side, and at most so much of the shaft. */
const HEAD = 0.035
const HEAD_OF_SHAFT = 0.6
const HEAD_ANGLE = Math.PI / 7

function arrowOf({ from, to }: { from: Point; to: Point }, size: Size): string {
  const [x, y] = [to[0] * size.width, to[1] * size.height]
  const [dx, dy] = [x - from[0] * size.width, y - from[1] * size.height]
  const longest = Math.max(size.width, size.height) * HEAD
  const length = Math.min(longest, Math.hypot(dx, dy) * HEAD_OF_SHAFT)
  const back = Math.atan2(dy, dx) + Math.PI
  const tip = (turn: number) =>
    `${rounded(x + Math.cos(back + turn) * length)} ${rounded(y + Math.sin(back + turn) * length)}`
  const head = `M${tip(HEAD_ANGLE)}L${rounded(x)} ${rounded(y)}L${tip(-HEAD_ANGLE)}`
  return `${through([from, to], size)}${head}`
}
