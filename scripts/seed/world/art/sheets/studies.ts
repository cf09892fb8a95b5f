import { arc, points, spline } from '../geometry.ts'
import { handwrite } from '../handwriting.ts'
import { backView } from '../motifs/body.ts'
import { bud, leaf, poppy } from '../motifs/botany.ts'
import { moth } from '../motifs/creatures.ts'
import type { Sheet } from './sheet.ts'
import { lying, upright } from './sheet.ts'
import { note } from './hand.ts'

export const zones: Sheet = {
  ...lying,
  draw: (pen) => {
    const frame = points('110,150 1070,140 1080,690 120,700 110,150')
    pen.line(frame, { width: 4.4 })
    pen.line(
      [
        [640, 140],
        [628, 700],
      ],
      { width: 3.6, tone: 'pencil' },
    )
    pen.fill(points('650,156 1060,152 1066,682 640,686'), 'blush', { smooth: false, opacity: 0.55 })
    handwrite(pen.at({ x: 250, y: 110 }), 'clean', { size: 30, width: 5, tone: 'pencil' })
    handwrite(pen.at({ x: 780, y: 110 }), 'used', { size: 30, width: 5, tone: 'red' })
    const things: [number, number, string][] = [
      [200, 240, 'needles'],
      [420, 240, 'ink'],
      [200, 440, 'gloves'],
      [420, 440, 'towels'],
      [200, 620, 'stencil'],
      [720, 260, 'sharps'],
      [900, 430, 'bag'],
      [720, 600, 'lamp'],
    ]
    for (const [x, y, name] of things) {
      pen.loop(arc([x + 46, y - 8], [88, 52], [0, 345]), { width: 3.4 })
      note(pen, x - 6, y, name, 19)
    }
    pen.curve(
      [
        [500, 330],
        [580, 300],
        [700, 310],
      ],
      { width: 4 },
    )
    pen.line(
      [
        [680, 292],
        [704, 310],
        [682, 330],
      ],
      { width: 4 },
    )
  },
}

export const plant: Sheet = {
  ...upright,
  draw: (pen) => {
    const lean = pen.random.between(-50, 50)
    pen.curve(
      [
        [430, 1130],
        [420 + lean, 880],
        [450 - lean, 640],
        [430, 430],
      ],
      { width: 7, pressure: 'even' },
    )
    pen.curve(
      [
        [428, 960],
        [580, 820],
        [660, 640],
        [628, 560],
        [590, 552],
      ],
      { width: 5, pressure: 'even' },
    )
    leaf(pen.at({ x: 424, y: 930, turn: -148 }), { length: 260, breadth: 56, veins: 8 })
    leaf(pen.at({ x: 430, y: 1040, turn: -24 }), { length: 240, breadth: 50, veins: 7 })
    leaf(pen.at({ x: 438, y: 760, turn: -160 }), { length: 190, breadth: 40, veins: 6 })
    bud(pen.at({ x: 590, y: 550, turn: 20, scale: 0.86 }))
    poppy(pen.at({ x: 420, y: 380, scale: 0.94 }))
    note(pen, 560, 1110, 'Papaver, jardin')
  },
}

export const wingSheet: Sheet = {
  ...lying,
  draw: (pen) => {
    pen.line(
      [
        [594, 50],
        [597, 800],
      ],
      { width: 2, tone: 'pencil' },
    )
    pen.curve(arc([594, 420], [330, 330]), { width: 2, tone: 'pencil' })
    moth(pen.at({ x: 594, y: 460, scale: 1.08 }))
    note(pen, 60, 800, 'left feeler!')
  },
}

export const placement: Sheet = {
  ...upright,
  draw: (pen) => {
    backView(pen.at({ x: 420, y: 520, scale: 0.92 }))
    const stem = points('0,0 8,-120 -8,-240 4,-380')
    pen.at({ x: 420, y: 850 }).curve(stem, { width: 5 })
    spline(stem).forEach(([x, y], index) => {
      if (index % 5 !== 2) return
      const side = index % 2 ? 1 : -1
      leaf(pen.at({ x: 420 + x, y: 850 + y, turn: -90 + side * 52 }), {
        length: 76,
        breadth: 17,
        veins: 3,
      })
    })
    handwrite(pen.at({ x: 120, y: 1040 }), '1  spine: yes', { size: 22, width: 4 })
    handwrite(pen.at({ x: 120, y: 1095 }), '2  shoulder: too round', { size: 22, width: 4 })
    handwrite(pen.at({ x: 120, y: 1150 }), '3  nape: hair', { size: 22, width: 4 })
  },
}

export const lettering: Sheet = {
  ...lying,
  draw: (pen) => {
    const word = pen.random.pick(['lumière', 'racine', 'marée', 'silence', 'encore'])
    for (let row = 0; row < 7; row += 1) {
      const y = 150 + row * 102
      for (const dy of [0, -30, -60])
        pen.line(
          [
            [70, y + dy],
            [1120, y + dy + 1],
          ],
          { width: 1.5, tone: 'pencil' },
        )
      for (let column = 0; column < 3; column += 1) {
        const here = pen.at({ x: 90 + column * 350, y })
        handwrite(here, word, { size: 30, width: 6.4, slant: 0.24, loose: 0.5 * (1 - row / 9) })
        const isBest = row > 3 && pen.random.chance(0.2)
        if (isBest) here.loop(arc([120, -22], [160, 48], [0, 340]), { width: 3.4, tone: 'clay' })
      }
    }
  },
}
