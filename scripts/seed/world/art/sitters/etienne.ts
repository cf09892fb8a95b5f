import type { Point } from '../geometry.ts'
import { arc, points } from '../geometry.ts'
import { strands } from './hair.ts'
import type { Sitter } from './sitter.ts'

export const etienne: Sitter = {
  sheet: 'shade',
  sun: 'blush',
  face: {
    skin: 'sand',
    cloth: 'ink',
    smile: 0.35,
    brow: { lift: 4, width: 17, tone: 'silver' },
    jaw: 1.08,
  },
  behind: (pen) => {
    for (const side of [-1, 1]) {
      const tuft = points('120,-120 186,-140 214,-60 206,40 168,70 150,-20').map(
        ([x, y]): Point => [x * side, y],
      )
      pen.fill(tuft, 'silver')
      pen.loop(tuft, { width: 5 })
      const lock = points('150,-110 186,-70 190,20').map(([x, y]): Point => [x * side, y])
      strands(pen, lock, 3, 'ink')
    }
  },
  before: (pen) => {
    const beard = points(
      '-150,70 -152,150 -110,250 -30,310 0,316 30,310 110,250 152,150 150,70 118,120 60,116 0,108 -60,116 -118,120',
    )
    const mouthHole = arc([0, 160], [46, 22])
    pen.fill(beard, 'silver')
    pen.loop(beard, { width: 5 })
    pen.fill(mouthHole, 'clay')
    pen.curve(points('-48,154 0,166 48,154'), { width: 4.6 })
    for (let hair = -10; hair <= 10; hair += 1) {
      const x = hair * 12
      pen.curve(
        [
          [x, 196 - Math.abs(hair) * 5],
          [x * 1.05, 240 - Math.abs(hair) * 7],
          [x * 0.96, 290 - Math.abs(hair) * 9],
        ],
        { width: 2.4, pressure: 'flick' },
      )
    }
    const whisker = points('0,112 40,110 84,126 118,158 70,160 26,146 0,136')
    for (const side of [-1, 1]) {
      const half = whisker.map(([x, y]): Point => [x * side, y])
      pen.fill(half, 'daylight')
      pen.loop(half, { width: 4 })
    }
    pen.curve(points('-70,-120 0,-132 74,-118'), { width: 2.6 })
    pen.curve(points('-56,-144 0,-154 60,-142'), { width: 2.2 })
    pen.curve(points('-118,-110 -100,-180 0,-214 100,-180 118,-110'), { width: 5 })
    const scarf = points(
      '-130,290 -60,350 0,362 60,350 130,290 156,350 80,420 0,436 -80,420 -156,350',
    )
    pen.fill(scarf, 'clay')
    pen.loop(scarf, { width: 5.6 })
    const end = points('40,410 120,420 150,700 60,700')
    pen.fill(end, 'clay', { smooth: false })
    pen.line(end.slice(0, 3), { width: 5 })
    pen.line(
      [
        [40, 410],
        [60, 700],
      ],
      { width: 5 },
    )
    pen.hatch(scarf, { angle: 40, gap: 20, width: 2 })
    pen.hatch(end, { angle: 14, gap: 24, width: 3.4 })
  },
}
