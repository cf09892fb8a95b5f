import type { Point } from '../geometry.ts'
import { arc, points, spline } from '../geometry.ts'
import type { Tone } from '../palette.ts'
import type { Pen } from '../pen.ts'

/** A stone bridge of three arches over water, about 1400 wide; the water's line is the origin. */
export function bridge(pen: Pen): void {
  const deck = Array.from({ length: 29 }, (_, index): Point => {
    const x = -740 + index * 53
    return [x, -250 + (x / 740) ** 2 * 84]
  })
  const arches = [
    [-430, 170, 176],
    [0, 212, 222],
    [430, 170, 176],
  ] as const
  const under = arches.flatMap(([x, half, rise]) => arc([x, 0], [half, rise], [-180, 0])).reverse()
  pen.fill([...deck, [740, 0], ...under, [-740, 0]], 'daylight', { smooth: false })
  pen.curve(deck, { width: 6, pressure: 'even' })
  pen.curve(
    deck.map(([x, y]): Point => [x, y + 30]),
    { width: 3.4 },
  )
  for (const [x, half, rise] of arches) {
    pen.curve(arc([x, 0], [half, rise], [-180, 0]), { width: 5.4, pressure: 'even' })
    pen.curve(arc([x, 0], [half + 26, rise + 28], [-176, -4]), { width: 3 })
    for (let stone = 1; stone < 14; stone += 1) {
      const angle = -180 + stone * 12.9
      const [from] = arc([x, 0], [half, rise], [angle, angle + 1])
      const [to] = arc([x, 0], [half + 26, rise + 28], [angle, angle + 1])
      if (from && to) pen.line([from, to], { width: 2.2 })
    }
    const shade = [...arc([x, 0], [half, rise], [-180, -112]), [x - half * 0.55, 0] as Point]
    pen.hatch(shade, { angle: 84, gap: 12, width: 2 })
  }
  for (const x of [-216, 216]) {
    const pier: Point[] = [
      [x - 34, 0],
      [x - 26, -130],
      [x, -160],
      [x + 26, -130],
      [x + 34, 0],
    ]
    pen.fill(pier, 'shade', { smooth: false })
    pen.line(pier, { width: 4.4 })
    pen.line(
      [
        [x, -156],
        [x + 2, 0],
      ],
      { width: 2.6 },
    )
  }
  for (let post = -13; post <= 13; post += 1) {
    const x = post * 54
    const y = -250 + (x / 740) ** 2 * 84
    pen.line(
      [
        [x, y],
        [x, y - 40],
      ],
      { width: 3.4, pressure: 'even' },
    )
  }
  pen.curve(
    deck.map(([x, y]): Point => [x, y - 40]),
    { width: 5, pressure: 'even' },
  )
}

/** Long quick strokes of water around the origin. */
export function ripples(pen: Pen, width: number, height: number, count: number): void {
  for (let ripple = 0; ripple < count; ripple += 1) {
    const y = height * (ripple / count) + pen.random.between(-6, 6)
    const x = pen.random.between(-width / 2, width / 2 - 160)
    const long = pen.random.between(60, 250) * (0.6 + ripple / count)
    const way: Point[] = [
      [x, y],
      [x + long * 0.3, y + 7],
      [x + long * 0.6, y - 4],
      [x + long, y + 3],
    ]
    pen.curve(way, { width: 3.2 })
  }
}

/** An open umbrella with a curved handle, about 560 wide; its tip is above the origin. */
export function umbrella(pen: Pen, tone: Tone): void {
  pen.line(
    [
      [0, -300],
      [4, 250],
    ],
    { width: 9, pressure: 'even' },
  )
  pen.curve(points('4,240 2,300 44,326 78,292'), { width: 13, pressure: 'even' })
  const scallops: Point[] = []
  const corners = [-330, -190, -64, 64, 190, 330]
  corners.slice(0, -1).forEach((x, index) => {
    const next = corners[index + 1] ?? x
    scallops.push(
      ...arc([(x + next) / 2, 14], [(next - x) / 2, 34], [-180, 0]).map(([px, py]): Point => [
        px,
        py - 14,
      ]),
    )
  })
  const dome = spline(points('330,0 282,-132 166,-236 0,-276 -166,-236 -282,-132 -330,0'))
  const whole = [...scallops, ...dome]
  pen.fill(whole, tone, { smooth: false })
  pen.fill([...dome.filter(([x]) => x < -8), ...arc([-127, 0], [63, 34], [-180, 0])], 'blush', {
    smooth: false,
    opacity: 0.55,
  })
  pen.line(dome, { width: 6 })
  pen.line(scallops, { width: 4.6, pressure: 'even' })
  for (const x of [-190, -64, 64, 190])
    pen.curve(
      [
        [0, -276],
        [x * 0.82, -160],
        [x, 0],
      ],
      { width: 3.4 },
    )
  pen.hatch(points('70,-20 190,-16 300,-30 250,-150 150,-220'), { angle: 62, gap: 15, width: 2 })
  pen.line(
    [
      [0, -276],
      [0, -320],
    ],
    { width: 7, pressure: 'flick' },
  )
}
