import type { Point } from '../geometry.ts'
import { arc, points, spline } from '../geometry.ts'
import type { Tone } from '../palette.ts'
import type { Pen } from '../pen.ts'

type Bubble = { width: number; height: number; tone: Tone; tail: 'left' | 'right' }

/** What somebody says, as a round shape with a tail; its middle is the origin. */
export function speech(pen: Pen, { width, height, tone, tail }: Bubble): void {
  const round = arc([0, 0], [width / 2, height / 2], [118, 424])
  const tip: Point = [-width * 0.42, height * 0.78]
  const way: Point[] = [...round, tip]
  const here = pen.at({ mirror: tail === 'right' })
  here.fill(way, tone, { smooth: false })
  here.line([...round, tip, round[0] ?? tip], { width: 6, pressure: 'even' })
  here.hatch(arc([width * 0.2, height * 0.2], [width * 0.22, height * 0.2], [-40, 130]), {
    gap: 13,
    width: 2,
  })
}

/** Scissors half open, blades to the right, pivot at the origin; about 560 long. */
export function scissors(pen: Pen): void {
  for (const mirror of [1, -1]) {
    const half = pen.at({ turn: mirror * 17 })
    const flip = (points: Point[]) => points.map(([x, y]): Point => [x, y * mirror])
    const blade = flip(points('-24,-14 120,-26 322,4 120,8 -16,14'))
    half.fill(blade, 'daylight')
    half.loop(blade, { width: 5 })
    half.line(
      flip([
        [20, -4],
        [290, 3],
      ]),
      { width: 2.4 },
    )
    half.hatch(flip(points('30,-20 120,-24 220,-10 120,-6 30,-6')), {
      angle: 60,
      gap: 11,
      width: 1.7,
    })
    const shank = flip([
      [-10, 0],
      [-70, 16],
      [-120, 22],
    ])
    half.curve(shank, { width: 24, pressure: 'even' })
    const ring = flip(arc([-196, 38], [84, 60]))
    half.loop(ring, { width: 26, tone: 'ink', pressure: 'even' })
    half.loop(ring, { width: 16, tone: 'clay', pressure: 'even' })
  }
  pen.fill(arc([0, 0], [15, 15]), 'ochre')
  pen.loop(arc([0, 0], [15, 15], [0, 340]), { width: 4 })
}

/** A ribbon that floats from left to right with a gap where it was cut; about 900 wide. */
export function cutRibbon(pen: Pen): void {
  const pieces: [Point[], number][] = [
    [points('-620,-30 -500,-100 -390,40 -280,-70 -190,0'), 54],
    [points('150,-26 260,60 370,-70 490,50 620,-40'), 54],
  ]
  for (const [way, breadth] of pieces) {
    const upper = spline(way)
    const lower = upper.map(([x, y]): Point => [x + 8, y + breadth])
    pen.fill([...upper, ...lower.toReversed()], 'ochre', { smooth: false })
    pen.line(upper, { width: 4.6 })
    pen.line(lower, { width: 5 })
    for (const edge of [0, upper.length - 1]) {
      const [from, to] = [upper[edge], lower[edge]]
      if (from && to)
        pen.line([from, [from[0] + (edge ? -20 : 20), (from[1] + to[1]) / 2], to], { width: 4 })
    }
    pen.hatch([...upper.slice(6, 22), ...lower.slice(6, 22).reverse()], {
      angle: 90,
      gap: 13,
      width: 1.9,
    })
  }
}

/** The pencil of the school, point down at the origin, about 520 long. */
export function pencil(pen: Pen, tone: Tone = 'pencil'): void {
  const body = points('-26,-96 26,-96 26,-470 -26,-470')
  pen.fill(body, tone, { smooth: false })
  const wood = points('0,0 26,-96 9,-88 -9,-98 -26,-90')
  pen.fill(wood, 'straw', { smooth: false })
  pen.fill(
    [
      [0, 0],
      [8, -30],
      [-8, -30],
    ],
    'ink',
    { smooth: false },
  )
  pen.line(points('0,0 -26,-92 -26,-470 26,-470 26,-94 0,0'), { width: 4.4, pressure: 'even' })
  pen.line(
    [
      [-9, -98],
      [-9, -468],
    ],
    { width: 2 },
  )
  pen.line(
    [
      [9, -90],
      [9, -468],
    ],
    { width: 2 },
  )
  pen.fill(arc([0, -470], [26, 9]), 'daylight')
  pen.loop(arc([0, -470], [26, 9], [0, 350]), { width: 3 })
  pen.hatch(points('11,-100 25,-100 25,-464 11,-464'), { angle: 66, gap: 12, width: 1.6 })
}
