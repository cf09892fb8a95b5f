import { arc, points } from '../geometry.ts'
import { pencil } from '../motifs/signs.ts'
import { strands } from './hair.ts'
import type { Sitter } from './sitter.ts'

export const jun: Sitter = {
  sheet: 'blue',
  sun: 'daylight',
  face: { skin: 'sand', cloth: 'soft', smile: 0.15, brow: { lift: -4, width: 8 }, jaw: 1.04 },
  behind: (pen) => {
    pen.fill(points('-168,-20 -182,-130 -120,-236 10,-266 130,-232 184,-124 168,-20'), 'ink')
  },
  before: (pen) => {
    const fringe = points(
      '-162,-16 -170,-120 -110,-216 20,-250 128,-214 168,-110 160,-16 146,-84 96,-150 20,-166 -70,-132 -132,-84',
    )
    pen.fill(fringe, 'ink')
    strands(
      pen,
      [
        [70, -232],
        [-10, -196],
        [-108, -118],
      ],
      7,
    )
    for (const side of [-1, 1]) {
      pen.loop(arc([68 * side, 0], [62, 58], [0, 350]), { width: 7, pressure: 'even' })
      pen.line(
        [
          [130 * side, -10],
          [168 * side, -18],
        ],
        { width: 6 },
      )
    }
    pen.curve(points('-10,-8 0,-16 10,-8'), { width: 6 })
    pen.curve(points('-22,116 0,111 22,116'), { width: 2.4 })
    pen.fill(points('-92,330 0,372 92,330 86,292 0,332 -86,292'), 'daylight', { smooth: false })
    pen.line(points('-88,292 -94,334 0,376 94,334 88,292'), { width: 5 })
    pen.line(
      [
        [0, 376],
        [2, 700],
      ],
      { width: 4.4 },
    )
    for (const y of [450, 540, 630]) pen.fill(arc([16, y], [8, 8]), 'daylight')
    pencil(pen.at({ x: 252, y: 610, turn: 5, scale: 0.42 }), 'clay')
    const pocket = points('200,480 330,480 326,600 206,600 200,480')
    pen.fill(pocket, 'soft', { smooth: false })
    pen.line(pocket, { width: 4 })
  },
}
