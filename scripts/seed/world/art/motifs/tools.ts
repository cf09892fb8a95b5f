import type { Point } from '../geometry.ts'
import { arc, points } from '../geometry.ts'
import type { Pen } from '../pen.ts'

/** A cartridge that holds a bundle of needles, tips down at the origin; `dots` are the tips, seen from below. */
export function cartridge(pen: Pen, dots: readonly Point[]): void {
  const half = 12 + Math.max(...dots.map(([x]) => Math.abs(x))) * 1.2
  const spread = [...new Set(dots.map(([x]) => x))]
  for (const x of spread) {
    const needle: Point[] = [
      [x * 0.86, -150],
      [x * 0.62, -60],
      [x * 0.34, 0],
    ]
    pen.line(needle, { width: 6.4, pressure: 'flick', wobble: 0.3 })
  }
  const shell: Point[] = [
    [-half - 22, -430],
    [half + 22, -430],
    [half + 20, -250],
    [half, -122],
    [-half, -122],
    [-half - 20, -250],
  ]
  pen.fill(shell, 'daylight', { smooth: false, opacity: 0.92 })
  pen.line([...shell, shell[0] ?? [0, 0]], { width: 4.6, pressure: 'even' })
  pen.line(
    [
      [-half - 21, -392],
      [half + 21, -392],
    ],
    { width: 2.6 },
  )
  pen.line(
    [
      [-half - 20, -262],
      [half + 20, -262],
    ],
    { width: 2.6 },
  )
  for (const x of spread)
    pen.line(
      [
        [x, -256],
        [x * 0.86, -126],
      ],
      { width: 1.8, tone: 'soft', wobble: 0.4 },
    )
  pen.hatch(
    [
      [6, -386],
      [half + 18, -386],
      [half + 17, -268],
      [6, -268],
    ],
    { angle: 66, gap: 10, width: 1.6 },
  )
}

/** What a bundle of needles leaves on the skin. */
export function needlePrint(pen: Pen, dots: readonly Point[]): void {
  for (const [x, y] of dots) {
    pen.fill(arc([x, y], [9.5, 9.5]), 'clay')
    pen.loop(arc([x, y], [10, 10], [20, 350]), { width: 2.6, wobble: 0.6 })
  }
}

/** A rotary machine like a thick pen, pointing down; its tip is the origin, about 560 long. */
export function machine(pen: Pen): void {
  pen.line(
    [
      [0, 0],
      [0, -40],
    ],
    { width: 3.4, wobble: 0.3 },
  )
  const tip = points('-6,-34 6,-34 22,-108 -22,-108')
  pen.fill(tip, 'daylight', { smooth: false })
  pen.line([...tip, tip[0] ?? [0, 0]], { width: 4, pressure: 'even' })
  const grip = points(`
    -26,-108 26,-108 40,-150 36,-210 42,-268 -42,-268 -36,-210 -40,-150
  `)
  pen.fill(grip, 'clay')
  pen.loop(grip, { width: 5 })
  for (let ridge = 0; ridge < 7; ridge += 1) {
    const y = -134 - ridge * 19
    pen.curve(
      [
        [-36, y],
        [0, y + 8],
        [36, y],
      ],
      { width: 2.8 },
    )
  }
  const motor = points(`
    -44,-272 44,-272 50,-292 50,-500 38,-524 -38,-524 -50,-500 -50,-292
  `)
  pen.fill(motor, 'daylight')
  pen.loop(motor, { width: 5.4 })
  pen.curve(
    [
      [-50, -320],
      [0, -310],
      [50, -320],
    ],
    { width: 3 },
  )
  pen.curve(
    [
      [-50, -470],
      [0, -460],
      [50, -470],
    ],
    { width: 3 },
  )
  pen.hatch(points('12,-312 48,-318 48,-464 12,-460'), { angle: 70, gap: 9, width: 1.8 })
  pen.fill(arc([-16, -390], [17, 17]), 'ochre')
  pen.loop(arc([-16, -390], [17, 17], [0, 340]), { width: 3 })
  pen.fill(points('-14,-524 14,-524 11,-562 -11,-562'), 'ink', { smooth: false })
  pen.curve(points('0,-560 6,-640 90,-690 210,-640 290,-540 400,-560 470,-650'), {
    width: 8,
    pressure: 'even',
  })
}
