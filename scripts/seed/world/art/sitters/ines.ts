import type { Point } from '../geometry.ts'
import { arc, points } from '../geometry.ts'
import { sprig } from '../motifs/botany.ts'
import { pencil } from '../motifs/signs.ts'
import { curls, strands } from './hair.ts'
import type { Sitter } from './sitter.ts'

export const ines: Sitter = {
  sheet: 'paper',
  sun: 'straw',
  face: { skin: 'almond', cloth: 'clay', smile: 0.45, brow: { lift: 2, width: 9 }, jaw: 0.94 },
  behind: (pen) => {
    pencil(pen.at({ x: 150, y: -190, turn: -128, scale: 0.74 }))
    curls(pen, [8, -262], 104, 80)
    pen.fill(points('-172,10 -190,-110 -120,-220 0,-252 120,-220 190,-110 172,10'), 'ink')
  },
  before: (pen) => {
    const parting = points('-158,30 -172,-90 -120,-196 -10,-236 -18,-178 -84,-120 -132,-60')
    pen.fill(parting, 'ink')
    pen.fill(
      parting.map(([x, y]): Point => [-x - 6, y]),
      'ink',
    )
    strands(
      pen,
      [
        [-30, -222],
        [-96, -176],
        [-150, -70],
      ],
      5,
    )
    strands(
      pen,
      [
        [24, -222],
        [94, -176],
        [146, -70],
      ],
      5,
    )
    pen.curve(points('-160,20 -178,60 -160,92 -172,120'), { width: 5, pressure: 'flick' })
    pen.curve(points('160,20 176,56 160,84'), { width: 5, pressure: 'flick' })
    for (const side of [-1, 1]) pen.fill(arc([178 * side, 84], [8, 13]), 'ochre')
    sprig(pen.at({ x: 150, y: 372, scale: 0.62, turn: 188 }), {
      stem: points('0,0 60,-22 120,-20 190,-56'),
      leaves: 7,
      length: 54,
      breadth: 14,
    })
  },
}
