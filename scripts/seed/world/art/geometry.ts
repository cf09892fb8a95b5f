export type Point = readonly [x: number, y: number]
export type Transform = (point: Point) => Point

/** Where a motif stands in its picture: moved, turned (degrees, clockwise), scaled, mirrored. */
export type Place = { x?: number; y?: number; scale?: number; turn?: number; mirror?: boolean }

export function placing({ x = 0, y = 0, scale = 1, turn = 0, mirror = false }: Place): Transform {
  const cos = Math.cos((turn * Math.PI) / 180) * scale
  const sin = Math.sin((turn * Math.PI) / 180) * scale
  return ([px, py]) => {
    const mx = mirror ? -px : px
    return [x + mx * cos - py * sin, y + mx * sin + py * cos]
  }
}

export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay)

export const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
]

/** A smooth way through all points (Catmull-Rom); `closed` joins the last to the first. */
export function spline(points: readonly Point[], closed = false): Point[] {
  if (points.length < 3) return [...points]
  const count = points.length
  const at = (index: number): Point => {
    const wrapped = closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)
    return points[wrapped] ?? [0, 0]
  }

  const way: Point[] = []
  const spans = closed ? count : count - 1
  for (let span = 0; span < spans; span += 1) {
    const [a, b, c, d] = [at(span - 1), at(span), at(span + 1), at(span + 2)]
    const steps = Math.max(4, Math.ceil(distance(b, c) / 9))
    for (let step = 0; step < steps; step += 1) way.push(bend(a, b, c, d, step / steps))
  }
  way.push(at(spans))
  return way
}

function bend(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const along = (axis: 0 | 1) =>
    0.5 *
    (2 * b[axis] +
      (c[axis] - a[axis]) * t +
      (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t +
      (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t * t * t)
  return [along(0), along(1)]
}

/** The same way in steps of equal length. */
export function evenly(points: readonly Point[], step: number): Point[] {
  const [first] = points
  if (!first) return []
  const way: Point[] = [first]
  let rest = step
  for (let index = 1; index < points.length; index += 1) {
    let from = points[index - 1] ?? first
    const to = points[index] ?? first
    let left = distance(from, to)
    while (left >= rest) {
      from = between(from, to, rest / left)
      way.push(from)
      left -= rest
      rest = step
    }
    rest -= left
  }
  const last = points.at(-1) ?? first
  if (way.length === 1 || distance(way.at(-1) ?? first, last) > step / 4) way.push(last)
  return way
}

/** Points on an ellipse, from one angle to another in degrees; 0 is to the right, 90 is down. */
export function arc(
  [cx, cy]: Point,
  [rx, ry]: readonly [number, number],
  [from, to]: readonly [number, number] = [0, 360],
): Point[] {
  const count = Math.max(8, Math.ceil((Math.abs(to - from) * Math.max(rx, ry)) / 900))
  return Array.from({ length: count + 1 }, (_, index) => {
    const angle = ((from + ((to - from) * index) / count) * Math.PI) / 180
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)] as const
  })
}

/** The parts of a straight line at `angle` degrees, `offset` from the centre, that lie inside a polygon. */
export function insideParts(polygon: readonly Point[], angle: number, offset: number) {
  const radians = (angle * Math.PI) / 180
  const [dx, dy] = [Math.cos(radians), Math.sin(radians)]
  const crossings: number[] = []
  polygon.forEach((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from
    const [a, b] = [from[1] * dx - from[0] * dy - offset, to[1] * dx - to[0] * dy - offset]
    if (a < 0 === b < 0) return
    const [x, y] = between(from, to, a / (a - b))
    crossings.push(x * dx + y * dy)
  })
  crossings.sort((one, other) => one - other)

  const parts: [Point, Point][] = []
  const point = (along: number): Point => [along * dx - offset * dy, along * dy + offset * dx]
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    parts.push([point(crossings[index] ?? 0), point(crossings[index + 1] ?? 0)])
  }
  return parts
}

export function isInside(polygon: readonly Point[], [x, y]: Point): boolean {
  let inside = false
  polygon.forEach(([ax, ay], index) => {
    const [bx, by] = polygon[(index + 1) % polygon.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  return inside
}

export function boundsOf(points: readonly Point[]) {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  }
}

/** Points as one reads them in a drawing: `'0,0 34,28 36,82'`. */
export const points = (text: string): Point[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair): Point => {
      const [x, y] = pair.split(',').map(Number)
      return [x ?? NaN, y ?? NaN]
    })
