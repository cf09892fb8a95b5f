import type { Point, Transform } from './geometry.ts'

export type Quad = readonly [Point, Point, Point, Point]

/**
 * How a flat sheet of `width` by `height` appears when its corners (from the upper left, clockwise)
 * are seen at `corners`. After Heckbert, Fundamentals of Texture Mapping, 1989: square to quadrilateral.
 */
export function seenAt([a, b, c, d]: Quad, width: number, height: number): Transform {
  const [dx1, dx2, dx3] = [b[0] - c[0], d[0] - c[0], a[0] - b[0] + c[0] - d[0]]
  const [dy1, dy2, dy3] = [b[1] - c[1], d[1] - c[1], a[1] - b[1] + c[1] - d[1]]
  const whole = dx1 * dy2 - dx2 * dy1
  const g = (dx3 * dy2 - dx2 * dy3) / whole
  const h = (dx1 * dy3 - dx3 * dy1) / whole
  return ([x, y]) => {
    const [u, v] = [x / width, y / height]
    const depth = g * u + h * v + 1
    return [
      ((b[0] - a[0] + g * b[0]) * u + (d[0] - a[0] + h * d[0]) * v + a[0]) / depth,
      ((b[1] - a[1] + g * b[1]) * u + (d[1] - a[1] + h * d[1]) * v + a[1]) / depth,
    ]
  }
}
