import type { Point } from './geometry.ts'
import type { Tone } from './palette.ts'
import { palette } from './palette.ts'

/** A stroke of the pen: where it went, and how broad it was there. */
export type Stroke = {
  kind: 'stroke'
  tone: Tone
  opacity: number
  points: readonly Point[]
  widths: readonly number[]
}

/** A flat area of colour. */
export type Area = { kind: 'area'; tone: Tone; opacity: number; points: readonly Point[] }

export type Mark = Stroke | Area

/** Marks in the order in which a hand would make them. */
export type Drawing = { width: number; height: number; marks: readonly Mark[] }

/** The drawing as a picture of its own, on nothing: the paper comes later. */
export const toSvg = ({ width, height, marks }: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
  `viewBox="0 0 ${width} ${height}">${marks.map(markSvg).join('')}</svg>`

export function markSvg(mark: Mark): string {
  const d = mark.kind === 'area' ? outline(mark.points) : strokeOutline(mark)
  const opacity = mark.opacity === 1 ? '' : ` opacity="${mark.opacity}"`
  return `<path fill="${palette[mark.tone]}"${opacity} d="${d}"/>`
}

/** The beginning of a stroke, as far as the pen has come: `share` of its length from 0 to 1. */
export function begun(stroke: Stroke, share: number): Stroke {
  const count = Math.max(2, Math.ceil(stroke.points.length * share))
  return { ...stroke, points: stroke.points.slice(0, count), widths: stroke.widths.slice(0, count) }
}

export function lengthOf({ points }: Mark): number {
  let length = 0
  for (let index = 1; index < points.length; index += 1) {
    const [ax, ay] = points[index - 1] ?? [0, 0]
    const [bx, by] = points[index] ?? [0, 0]
    length += Math.hypot(bx - ax, by - ay)
  }
  return length
}

/** One side of the stroke there, the other side back, so that its width may change on the way. */
function strokeOutline({ points, widths }: Stroke): string {
  const there: Point[] = []
  const back: Point[] = []
  points.forEach(([x, y], index) => {
    const [ax, ay] = points[index - 1] ?? [x, y]
    const [bx, by] = points[index + 1] ?? [x, y]
    const length = Math.hypot(bx - ax, by - ay) || 1
    const half = (widths[index] ?? 1) / 2
    const [nx, ny] = [(-(by - ay) / length) * half, ((bx - ax) / length) * half]
    there.push([x + nx, y + ny])
    back.push([x - nx, y - ny])
  })
  return outline([...there, ...back.reverse()])
}

const outline = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
