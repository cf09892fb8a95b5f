import type { Point } from '../geometry.ts'
import { arc, points } from '../geometry.ts'
import type { Sitter } from './sitter.ts'

export const awa: Sitter = {
  sheet: 'paper',
  sun: 'leaf',
  face: { skin: 'umber', cloth: 'daylight', smile: 1, brow: { lift: 8, width: 8 }, jaw: 0.98 },
  behind: (pen) => {
    const knot = points(
      '-60,-250 -150,-330 -120,-400 -30,-390 0,-330 40,-404 130,-392 140,-320 60,-250',
    )
    pen.fill(knot, 'ochre')
    pen.loop(knot, { width: 6 })
    pen.curve(points('-20,-270 -70,-330 -60,-380'), { width: 3.6 })
    pen.curve(points('20,-270 64,-326 70,-378'), { width: 3.6 })
  },
  before: (pen) => {
    const wrap = points(
      '-164,-50 -190,-150 -140,-260 -10,-300 130,-262 192,-150 164,-50 110,-112 0,-132 -110,-112',
    )
    pen.fill(wrap, 'ochre')
    pen.loop(wrap, { width: 6 })
    for (const share of [0.2, 0.45, 0.7]) {
      pen.curve(
        [
          [-170 + share * 40, -90 - share * 60],
          [-60, -150 - share * 90],
          [60 + share * 40, -160 - share * 110],
          [172 - share * 60, -120 - share * 120],
        ],
        { width: 3.4 },
      )
    }
    for (let diamond = -2; diamond <= 2; diamond += 1) {
      const [x, y] = [diamond * 58, -186 + diamond * diamond * 8]
      const shape: Point[] = [
        [x, y - 22],
        [x + 15, y],
        [x, y + 22],
        [x - 15, y],
      ]
      pen.fill(shape, 'clay', { smooth: false })
      pen.line([...shape, [x, y - 22]], { width: 2.8 })
    }
    for (const side of [-1, 1]) {
      pen.loop(arc([180 * side, 104], [27, 38], [0, 350]), {
        width: 7,
        tone: 'ochre',
        pressure: 'even',
      })
      pen.loop(arc([180 * side, 104], [32, 43], [0, 350]), { width: 2.2 })
    }
    for (let bead = 0; bead < 17; bead += 1) {
      const [at] = arc([0, 300], [128, 132], [6 + bead * 10.5, 7 + bead * 10.5])
      if (!at) continue
      pen.fill(arc(at, [13, 13]), bead % 3 ? 'clay' : 'ochre')
      pen.loop(arc(at, [13, 13], [0, 340]), { width: 3 })
    }
  },
}
