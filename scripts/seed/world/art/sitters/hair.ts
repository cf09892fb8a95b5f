import type { Point } from '../geometry.ts'
import { arc, spline } from '../geometry.ts'
import type { Tone } from '../palette.ts'
import type { Pen } from '../pen.ts'

/** A knot of curly hair. */
export function curls(pen: Pen, [x, y]: Point, radius: number, count: number): void {
  pen.fill(arc([x, y], [radius, radius * 0.8]), 'ink')
  for (let curl = 0; curl < count; curl += 1) {
    const angle = pen.random.between(0, 6.3)
    const away = radius * Math.sqrt(pen.random.next())
    const at: Point = [x + Math.cos(angle) * away * 1.02, y + Math.sin(angle) * away * 0.82]
    const size = pen.random.between(12, 22)
    const tone = away > radius * 0.82 ? 'ink' : 'soft'
    pen.curve(arc(at, [size, size], [angle * 57, angle * 57 + 280]), {
      width: tone === 'ink' ? 5 : 2,
      tone,
    })
  }
}

/** Light lines along a lock of dark hair. */
export function strands(pen: Pen, way: readonly Point[], count: number, tone: Tone = 'soft'): void {
  for (let strand = 0; strand < count; strand += 1) {
    const shift = (strand - count / 2) * 9
    const lock = spline(way).map(([x, y]): Point => [x + shift * 0.7, y + shift * 0.5])
    const from = pen.random.whole(0, 4)
    pen.curve(lock.slice(from, lock.length - pen.random.whole(0, 4)), { width: 2.2, tone })
  }
}
