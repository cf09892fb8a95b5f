import { MAX_STROKE_POINTS } from './mark.ts'
import type { Point } from './mark.ts'

/**
 * A stroke with no more points than its form needs: none of those left out lay further than `tolerance` from what
 * is left (Ramer, Douglas and Peucker). While more than `most` stay, those are thinned with twice the tolerance.
 * Points and tolerance are in the same unit; both ends stay.
 */
export function simplified(
  points: readonly Point[],
  tolerance: number,
  most = MAX_STROKE_POINTS,
): Point[] {
  const kept = withinTolerance(points, tolerance)
  return kept.length <= most ? kept : simplified(kept, tolerance * 2, most)
}

/** Spans wait on a list, not on the call stack: a hand can draw more points than calls may nest. */
function withinTolerance(points: readonly Point[], tolerance: number): Point[] {
  const isKept = new Set([0, points.length - 1])
  const spans: [number, number][] = [[0, points.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span
    const far = furthest(points, first, last)
    if (!far || far.distance <= tolerance) continue
    isKept.add(far.index)
    spans.push([first, far.index], [far.index, last])
  }
  return points.filter((_, index) => isKept.has(index))
}

function furthest(points: readonly Point[], first: number, last: number) {
  const [from, to] = [points[first], points[last]]
  if (!from || !to) return null
  let far: { index: number; distance: number } | null = null
  for (let index = first + 1; index < last; index++) {
    const distance = fromSegment(points[index] ?? from, from, to)
    if (distance > (far?.distance ?? -1)) far = { index, distance }
  }
  return far
}

/** How far a point lies from the nearest point between two others. */
function fromSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const part = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length
  const on = Math.min(1, Math.max(0, part))
  return Math.hypot(x - x1 - on * dx, y - y1 - on * dy)
}
