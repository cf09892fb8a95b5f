import { readShape } from '../../../domain/mark.ts'
import type { Drawn, MarkKind, Point } from '../../../domain/mark.ts'
import { simplified } from '../../../domain/stroke.ts'
import type { Size } from './view.ts'

/** How far, in pixels of the photo, a stroke may be from what the hand drew. */
const tolerance = 1.2

/** What shorter side a box or an arrow has at least, as a part of the photo: less was a slip of the hand. */
const least = 0.008

/** What is drawn by `kind` through these points, in the order they were set; null while there are too few. */
export function drawnThrough(kind: MarkKind, points: readonly Point[], photo: Size): Drawn | null {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  switch (kind) {
    case 'pin':
      return { kind, shape: { at: rounded(first) } }
    case 'stroke':
      return strokeThrough(points, photo)
    case 'arrow':
      return isSlip(first, last) ? null : read(kind, { from: first, to: last })
    case 'box':
      return isFlat(first, last) ? null : read(kind, { from: first, to: last })
  }
}

function strokeThrough(points: readonly Point[], { width, height }: Size): Drawn | null {
  if (points.length < 2) return null
  const inPixels = points.map(([x, y]): Point => [x * width, y * height])
  const kept = simplified(inPixels, tolerance)
  return read('stroke', { points: kept.map(([x, y]): Point => [x / width, y / height]) })
}

function read(kind: MarkKind, given: object): Drawn | null {
  const shape = readShape(kind, given)
  return shape && ({ kind, shape } as Drawn)
}

const isSlip = ([x, y]: Point, [x2, y2]: Point) => Math.hypot(x2 - x, y2 - y) < least
const isFlat = ([x, y]: Point, [x2, y2]: Point) =>
  Math.min(Math.abs(x2 - x), Math.abs(y2 - y)) < least

const rounded = ([x, y]: Point): Point => [round(x), round(y)]
const round = (part: number) => Math.round(part * 10_000) / 10_000

/** All the points that make the shape. */
export function pointsOf({ kind, shape }: Drawn): readonly Point[] {
  switch (kind) {
    case 'pin':
      return [shape.at]
    case 'stroke':
      return shape.points
    case 'arrow':
    case 'box':
      return [shape.from, shape.to]
  }
}

/** The same shape elsewhere, and no further than the edge of the photo. */
export function movedBy(drawn: Drawn, [dx, dy]: Point): Drawn {
  const points = pointsOf(drawn)
  const by: Point = [
    within(
      dx,
      points.map(([x]) => x),
    ),
    within(
      dy,
      points.map(([, y]) => y),
    ),
  ]
  const moved = ([x, y]: Point): Point => rounded([x + by[0], y + by[1]])
  const { kind, shape } = drawn
  switch (kind) {
    case 'pin':
      return { kind, shape: { at: moved(shape.at) } }
    case 'stroke':
      return { kind, shape: { points: shape.points.map(moved) } }
    case 'arrow':
    case 'box':
      return { kind, shape: { from: moved(shape.from), to: moved(shape.to) } }
  }
}

const within = (by: number, parts: readonly number[]) =>
  Math.min(Math.max(by, -Math.min(...parts)), 1 - Math.max(...parts))
