import type { Point } from '../geometry.ts'
import { arc, points } from '../geometry.ts'
import type { Tone } from '../palette.ts'
import type { Pen } from '../pen.ts'

type Bottle = { width: number; height: number; tone: Tone; pump?: boolean; level?: number }

/** A bottle that stands on its origin, with a pump or a spout. */
export function bottle(pen: Pen, { width, height, tone, pump = false, level = 0.6 }: Bottle): void {
  const half = width / 2
  const body: Point[] = [
    [-half, 0],
    [-half, -height * 0.72],
    [-half * 0.82, -height * 0.86],
    [-half * 0.3, -height * 0.92],
    [half * 0.3, -height * 0.92],
    [half * 0.82, -height * 0.86],
    [half, -height * 0.72],
    [half, 0],
  ]
  pen.fill(body, 'daylight', { smooth: false })
  pen.fill(
    [
      [-half, 0],
      [-half, -height * level],
      [half, -height * (level - 0.02)],
      [half, 0],
    ],
    tone,
    { smooth: false },
  )
  pen.line([...body, [-half, 0]], { width: 5, pressure: 'even' })
  pen.curve(
    [
      [-half, -height * level],
      [0, -height * level + 7],
      [half, -height * (level - 0.02)],
    ],
    { width: 2.6 },
  )
  pen.hatch(
    [
      [half * 0.35, -6],
      [half * 0.96, -6],
      [half * 0.96, -height * 0.7],
      [half * 0.35, -height * 0.7],
    ],
    { angle: 64, gap: 12, width: 1.8 },
  )
  const top = -height * 0.92
  pen.fill(
    [
      [-half * 0.32, top],
      [half * 0.32, top],
      [half * 0.32, top - 34],
      [-half * 0.32, top - 34],
    ],
    'ink',
    { smooth: false },
  )
  if (!pump) {
    pen.curve(
      [
        [0, top - 34],
        [4, top - 74],
        [-10, top - 112],
        [-64, top - 132],
      ],
      { width: 9, pressure: 'flick' },
    )
    return
  }
  pen.line(
    [
      [0, top - 34],
      [0, top - 76],
    ],
    { width: 7, pressure: 'even' },
  )
  pen.curve(
    [
      [half * 0.4, top - 80],
      [-half * 0.4, top - 86],
      [-half * 1.1, top - 80],
      [-half * 1.18, top - 58],
    ],
    { width: 11, pressure: 'even' },
  )
}

/** Little cups of ink in a row, standing on their origin. */
export function inkCups(pen: Pen, tones: readonly Tone[]): void {
  tones.forEach((tone, index) => {
    const cup = pen.at({ x: index * 92 })
    const side = points('-30,-54 30,-54 22,0 -22,0')
    cup.fill(side, 'daylight', { smooth: false })
    cup.line(points('-30,-54 -22,0 22,0 30,-54'), { width: 3.8, pressure: 'even' })
    cup.fill(arc([0, -54], [31, 11]), tone)
    cup.loop(arc([0, -54], [31, 11], [0, 350]), { width: 3.4 })
    cup.line(
      [
        [-34, 0],
        [34, 0],
      ],
      { width: 5, pressure: 'even' },
    )
  })
}

/** A jar with a lid, standing on its origin, about 260 wide. */
export function jar(pen: Pen, tone: Tone): void {
  const body = points('-130,0 -136,-120 -118,-150 118,-150 136,-120 130,0')
  pen.fill(body, 'daylight', { smooth: false })
  pen.fill(points('-124,-12 -129,-96 129,-90 124,-12'), tone, { smooth: false })
  pen.line([...body, [-130, 0]], { width: 5.4, pressure: 'even' })
  pen.curve(points('-128,-96 -40,-82 40,-100 128,-90'), { width: 3 })
  const lid = points('-126,-156 126,-156 128,-214 -128,-214')
  pen.fill(lid, 'ochre', { smooth: false })
  pen.line([...lid, lid[0] ?? [0, 0]], { width: 5, pressure: 'even' })
  for (let groove = -5; groove <= 5; groove += 1) {
    pen.line(
      [
        [groove * 22, -164],
        [groove * 22 + 1, -206],
      ],
      { width: 2.2 },
    )
  }
  pen.hatch(points('60,-14 122,-14 126,-140 60,-140'), { angle: 66, gap: 11, width: 1.7 })
}
