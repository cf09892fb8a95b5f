import type { Point } from '../geometry.ts'
import { arc, between, points, spline } from '../geometry.ts'
import type { Tone } from '../palette.ts'
import type { Pen } from '../pen.ts'

type Leaf = { length: number; breadth: number; tone?: Tone; veins?: number }

/** A leaf that grows to the right from the origin. */
export function leaf(pen: Pen, { length, breadth, tone = 'daylight', veins = 5 }: Leaf): void {
  const lean = pen.random.between(-0.08, 0.08) * length
  const upper: Point[] = [
    [0, 0],
    [length * 0.28, -breadth * 0.92],
    [length * 0.62, -breadth * 0.8],
    [length, lean],
  ]
  const lower: Point[] = [
    [0, 0],
    [length * 0.3, breadth * 0.86],
    [length * 0.66, breadth * 0.72],
    [length, lean],
  ]
  const rib: Point[] = [
    [0, 0],
    [length * 0.5, lean * 0.2 - breadth * 0.06],
    [length * 0.94, lean],
  ]

  pen.fill([...spline(upper), ...spline(lower).reverse()], tone, { smooth: false })
  pen.curve(upper, { width: 4.2 })
  pen.curve(lower, { width: 4.8 })
  pen.curve(rib, { width: 2.6, pressure: 'flick' })
  for (let vein = 1; vein <= veins; vein += 1) {
    const share = vein / (veins + 1.4)
    const root: Point = [length * share, lean * share]
    const spread = breadth * 0.62 * Math.sin(Math.PI * (0.18 + share * 0.75))
    const ahead = length * 0.13
    pen.line([root, [root[0] + ahead, root[1] - spread]], { width: 1.9, pressure: 'flick' })
    pen.line([root, [root[0] + ahead, root[1] + spread]], { width: 1.9, pressure: 'flick' })
  }
  const shadow = [...spline(lower), ...spline(rib).reverse()]
  pen.hatch(shadow, { angle: 62, gap: 11, width: 1.5, pressure: 'flick', broken: 0.3 })
}

type Sprig = {
  stem: readonly Point[]
  leaves: number
  length: number
  breadth: number
  tone?: Tone
}

/** A stem with leaves on either side by turns, smaller towards its tip. */
export function sprig(pen: Pen, { stem, leaves, length, breadth, tone }: Sprig): void {
  const way = spline(stem)
  for (let index = 0; index < leaves; index += 1) {
    const share = 0.16 + (0.82 * index) / leaves
    const spot = Math.floor(share * (way.length - 2))
    const root = way[spot] ?? [0, 0]
    const next = way[spot + 1] ?? root
    const along = (Math.atan2(next[1] - root[1], next[0] - root[0]) * 180) / Math.PI
    const side = index % 2 === 0 ? -1 : 1
    const size = 1.08 - share * 0.5
    const turn = along + side * pen.random.between(38, 52)
    leaf(pen.at({ x: root[0], y: root[1], turn, scale: size }), { length, breadth, tone })
  }
  const tip = way.at(-1) ?? [0, 0]
  const before = way.at(-4) ?? tip
  const turn = (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI
  leaf(pen.at({ x: tip[0], y: tip[1], turn, scale: 0.6 }), { length, breadth, tone })
  pen.curve([...stem].reverse(), { width: 6.5, pressure: 'flick' })
}

/** A poppy in flower, seen a little from above; about 460 across. */
export function poppy(pen: Pen, tone: Tone = 'clay'): void {
  const petal = (turn: number, scale: number, more: Tone) => {
    const here = pen.at({ turn, scale })
    const edge = points(`
      -28,-12 -150,-92 -176,-178 -112,-226 -46,-212 10,-238 74,-216 142,-218 178,-150 134,-72
      26,-10
    `)
    here.fill(edge, more)
    here.loop(edge, { width: 5, wobble: 2 })
    for (let fold = -4; fold <= 4; fold += 1) {
      const bend: Point[] = [
        [fold * 9, -52],
        [fold * 19, -110],
        [fold * 29, -150 - 16 * Math.abs(fold % 2)],
      ]
      here.curve(bend, { width: 2.4, pressure: 'flick' })
    }
  }
  petal(180, 0.92, 'blush')
  petal(-72, 0.98, 'blush')
  petal(76, 0.98, tone)
  petal(2, 1.02, tone)

  const heart = arc([0, -14], [42, 36])
  pen.fill(heart, 'straw')
  pen.loop(heart, { width: 4 })
  for (let ray = 0; ray < 9; ray += 1) {
    const [x, y] = arc([0, -14], [32, 26], [ray * 40, ray * 40 + 1])[0] ?? [0, 0]
    pen.line(
      [
        [0, -14],
        [x, y],
      ],
      { width: 2.6 },
    )
  }
  for (let thread = 0; thread < 40; thread += 1) {
    const angle = thread * 9 + pen.random.between(-4, 4)
    const long = pen.random.between(62, 92)
    const [from] = arc([0, -14], [46, 40], [angle, angle + 1])
    const [to] = arc([0, -14], [long, long * 0.86], [angle, angle + 1])
    if (!from || !to) continue
    pen.line([from, to], { width: 1.7 })
    pen.fill(arc(to, [5.5, 4.5]), 'ink')
  }
}

/** A closed bud that hangs from its stem, tip downwards. */
export function bud(pen: Pen): void {
  const edge = points('0,0 34,28 36,82 4,122 -32,84 -32,28')
  pen.fill(edge, 'leaf')
  pen.loop(edge, { width: 4.4 })
  pen.curve(
    [
      [-2, 6],
      [10, 60],
      [4, 118],
    ],
    { width: 2.6 },
  )
  pen.hatch(edge.slice(0, 4), { angle: 74, gap: 9, width: 1.6, pressure: 'flick' })
  for (let hair = 0; hair < 16; hair += 1) {
    const [x, y] = between([-34, 24], [-28, 92], pen.random.next())
    pen.line(
      [
        [x, y],
        [x - 12, y + 6],
      ],
      { width: 1.2, pressure: 'flick' },
    )
  }
}
