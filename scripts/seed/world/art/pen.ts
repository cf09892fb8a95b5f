import type { Area, Mark, Stroke } from './drawing.ts'
import type { Place, Point, Transform } from './geometry.ts'
import { boundsOf, evenly, insideParts, isInside, placing, spline } from './geometry.ts'
import type { Tone } from './palette.ts'
import type { Random } from './random.ts'

/** How the hand presses: `swell` is broad in the middle, `flick` begins broad and leaves the paper. */
export type Pressure = 'even' | 'swell' | 'flick'

export type Nib = {
  width?: number
  tone?: Tone
  opacity?: number
  pressure?: Pressure
  /** How far the hand strays, in units of the picture. */
  wobble?: number
}

type Hatching = Nib & { angle?: number; gap?: number; broken?: number }
type Stippling = { count: number; size?: number; tone?: Tone; fade?: (point: Point) => number }

export type Pen = {
  random: Random
  /** The same pen over a part of the picture that is moved, turned or scaled. */
  at: (place: Place) => Pen
  /** A finer pen (its strokes `weight` times as broad) over paper seen from aside, as in a photograph. */
  through: (transform: Transform, weight: number) => Pen
  line: (points: readonly Point[], nib?: Nib) => void
  curve: (points: readonly Point[], nib?: Nib) => void
  loop: (points: readonly Point[], nib?: Nib) => void
  /** A flat colour between the points; `smooth` rounds its corners. */
  fill: (
    points: readonly Point[],
    tone: Tone,
    more?: { smooth?: boolean; opacity?: number },
  ) => void
  hatch: (polygon: readonly Point[], hatching?: Hatching) => void
  stipple: (polygon: readonly Point[], stippling: Stippling) => void
}

/** A pen whose marks are added to `marks`. Its wobble comes from `random` and from nothing else. */
export function aPen(
  marks: Mark[],
  random: Random,
  transform: Transform = (point) => point,
  weight = 1,
): Pen {
  const stroke = (points: readonly Point[], { width = 4, wobble = 1.1, ...nib }: Nib = {}) => {
    const finer = { ...nib, width: width * weight, wobble: wobble * Math.sqrt(weight) }
    const made = inked(points.map(transform), finer, random)
    if (made) marks.push(made)
  }

  return {
    random,
    at: (place) => {
      const inner = placing(place)
      return aPen(marks, random, (point) => transform(inner(point)), weight)
    },
    through: (outer, finer) =>
      aPen(marks, random, (point) => transform(outer(point)), weight * finer),
    line: stroke,
    curve: (points, nib) => stroke(spline(points), nib),
    loop: (points, nib) => stroke(spline(points, true), nib),
    fill: (points, tone, { smooth = true, opacity = 1 } = {}) => {
      const edge = (smooth ? spline(points, true) : points).map(transform)
      marks.push({ kind: 'area', tone, opacity, points: edge })
    },
    hatch: (polygon, hatching = {}) => {
      for (const part of hatchLines(spline(polygon, true), hatching, random)) stroke(part, hatching)
    },
    stipple: (polygon, stippling) => {
      for (const dot of dotsIn(spline(polygon, true), stippling, random)) {
        marks.push({ ...dot, points: dot.points.map(transform) })
      }
    },
  }
}

function inked(way: readonly Point[], nib: Nib, random: Random): Stroke | undefined {
  const { width = 4, tone = 'ink', opacity = 1, pressure = 'swell', wobble = 1.1 } = nib
  const even = evenly(way, 5)
  if (even.length < 2) return undefined
  const isDot = even.length < 5

  const [slow, quick] = [random.between(0, 6), random.between(0, 6)]
  const [drift, tremor] = [random.between(0, 6), random.between(0, 6)]
  const points = even.map(([x, y], index): Point => {
    const dx = Math.sin(index / 11 + slow) + 0.45 * Math.sin(index / 3.7 + quick)
    const dy = Math.sin(index / 13 + drift) + 0.45 * Math.sin(index / 4.1 + tremor)
    return [x + dx * wobble * 0.7, y + dy * wobble * 0.7]
  })
  const last = points.length - 1
  const widths = points.map((_, index) => {
    const grain = 1 + 0.13 * Math.sin(index / 5.3 + quick) + 0.07 * Math.sin(index / 1.9 + slow)
    return width * pressed(isDot ? 'even' : pressure, index / last) * grain
  })
  return { kind: 'stroke', tone, opacity, points, widths }
}

function pressed(pressure: Pressure, share: number): number {
  if (pressure === 'even') return 0.9 + 0.1 * Math.sin(share * Math.PI)
  if (pressure === 'flick') return Math.max(0.12, 1 - share * 0.95)
  return 0.38 + 0.72 * Math.sin(share * Math.PI) ** 0.8
}

function* hatchLines(
  polygon: readonly Point[],
  { angle = -52, gap = 13, broken = 0.08 }: Hatching,
  random: Random,
) {
  const { left, top, right, bottom } = boundsOf(polygon)
  const reach = Math.hypot(right - left, bottom - top) / 2
  const radians = (angle * Math.PI) / 180
  const middle = ((top + bottom) / 2) * Math.cos(radians) - ((left + right) / 2) * Math.sin(radians)
  for (let offset = -reach; offset < reach; offset += gap * random.between(0.8, 1.2)) {
    for (const [from, to] of insideParts(polygon, angle, middle + offset)) {
      if (random.chance(broken)) continue
      yield [from, to]
    }
  }
}

function* dotsIn(
  polygon: readonly Point[],
  { count, size = 4, tone = 'ink', fade = () => 1 }: Stippling,
  random: Random,
): Generator<Area> {
  const { left, top, right, bottom } = boundsOf(polygon)
  for (let made = 0; made < count; made += 1) {
    const point: Point = [random.between(left, right), random.between(top, bottom)]
    const radius = (size / 2) * random.between(0.6, 1.15)
    const isKept = random.chance(fade(point)) && isInside(polygon, point)
    if (isKept) yield { kind: 'area', tone, opacity: 1, points: dot(point, radius) }
  }
}

const dot = ([x, y]: Point, radius: number): Point[] =>
  [0, 1, 2, 3, 4, 5, 6].map((corner): Point => {
    const angle = (corner * 2 * Math.PI) / 7
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })
