import type { Point } from '../geometry.ts'
import { points } from '../geometry.ts'
import { strands } from './hair.ts'
import type { Sitter } from './sitter.ts'

export const lucie: Sitter = {
  sheet: 'paper',
  sun: 'clay',
  face: { skin: 'sand', cloth: 'blue', smile: 0.6, brow: { lift: 4, width: 7 }, jaw: 0.9 },
  behind: (pen) => {
    const bob = points(
      '-176,250 -206,120 -204,-80 -150,-220 0,-272 150,-220 204,-80 206,120 176,250 90,268 -90,268',
    )
    pen.fill(bob, 'ink')
  },
  before: (pen) => {
    const fringe = points(
      '-160,-20 -176,-120 -120,-226 0,-258 120,-226 176,-120 160,-20 150,-62 76,-78 0,-82 -76,-78 -150,-62',
    )
    pen.fill(fringe, 'ink')
    for (const side of [-1, 1]) {
      const lock = points('150,-80 166,40 158,170 128,252 196,246 210,100 200,-80').map(
        ([x, y]): Point => [x * side, y],
      )
      pen.fill(lock, 'ink')
      strands(
        pen,
        [
          [178 * side, -60],
          [190 * side, 80],
          [172 * side, 220],
        ],
        3,
      )
    }
    for (let strand = -5; strand <= 5; strand += 1) {
      pen.curve(
        [
          [strand * 9, -246],
          [strand * 20, -170],
          [strand * 25, -88],
        ],
        { width: 2.2, tone: 'soft' },
      )
    }
    const collar = points(
      '-100,318 -50,400 0,420 50,400 100,318 120,360 70,440 0,470 -70,440 -120,360',
    )
    pen.fill(collar, 'daylight')
    pen.loop(collar, { width: 5 })
    pen.curve(points('-2,432 -40,462 -74,448 -40,432 0,440 44,430 76,448 40,464 0,438'), {
      width: 5,
      tone: 'clay',
      pressure: 'even',
    })
  },
}
