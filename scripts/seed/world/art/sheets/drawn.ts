import type { Point } from '../geometry.ts'
import { arc, points, spline } from '../geometry.ts'
import { handwrite } from '../handwriting.ts'
import { bundles } from '../covers/tattoo.ts'
import { backView } from '../motifs/body.ts'
import { bud, leaf, poppy } from '../motifs/botany.ts'
import { moth } from '../motifs/creatures.ts'
import { moon, shell } from '../motifs/forces.ts'
import type { Pen } from '../pen.ts'
import type { Sheet } from './sheet.ts'
import { lying, upright } from './sheet.ts'

const note = (pen: Pen, x: number, y: number, text: string, size = 15) => {
  handwrite(pen.at({ x, y }), text, { size, width: 3.2, tone: 'soft' })
}

/** How well this hand draws, from 0 (shaky) to 1; some students are further than others. */
const skill = (pen: Pen) => pen.random.between(0.15, 0.95)

const lines: Sheet = {
  ...upright,
  draw: (pen) => {
    const stray = 4.5 * (1 - skill(pen))
    for (let row = 0; row < 30; row += 1) {
      const [x, y] = [
        row % 2 ? 440 : 70,
        110 + Math.floor(row / 2) * 66 + pen.random.between(-5, 5),
      ]
      const sag = pen.random.between(-4, 4)
      const way: Point[] = [
        [x, y],
        [x + 160, y + sag],
        [x + 320 + pen.random.between(-6, 6), y + pen.random.between(-5, 5)],
      ]
      pen.fill(arc([x - 9, y], [3, 3]), 'pencil')
      pen.fill(arc([x + 332, y], [3, 3]), 'pencil')
      pen.curve(way, { width: 4.2, wobble: stray })
    }
    note(pen, 70, 1140, '30, sans règle')
  },
}

const chart: Sheet = {
  ...lying,
  draw: (pen) => {
    const labels = ['1RL', '3RL', '5RL', '7RL', '9M']
    const uses = ['a whisper', 'veins, dots', 'nearly all', 'outline', 'shade, fill']
    bundles.forEach((dots, row) => {
      const y = 130 + row * 142
      for (const [dx, dy] of dots)
        pen.loop(arc([140 + dx * 1.1, y + dy * 1.1], [11, 11], [0, 345]), { width: 3.2 })
      handwrite(pen.at({ x: 270, y: y + 12 }), labels[row] ?? '', { size: 24, width: 5 })
      pen.curve(
        [
          [440, y + 4],
          [590, y - 14],
          [720, y + 12],
          [830, y - 4],
        ],
        { width: 2 + row * 4, pressure: 'even', wobble: 2 },
      )
      note(pen, 880, y + 8, uses[row] ?? '', 17)
      pen.line(
        [
          [80, y + 72],
          [1110, y + 72],
        ],
        { width: 1.6, tone: 'pencil' },
      )
    })
  },
}

const practiceSkin: Sheet = {
  width: 1000,
  height: 720,
  tone: 'sand',
  draw: (pen) => {
    for (let row = 0; row < 5; row += 1) {
      const y = 110 + row * 124
      note(pen, 50, y + 12, `${(6.5 + row * 0.5).toFixed(1).replace('.', ',')} V`, 20)
      for (let line = 0; line < 6; line += 1) {
        const [left, ly] = [230, y - 40 + line * 15]
        if (row === 4) {
          for (let dot = 0; dot < 60; dot += 1) {
            const x = left + dot * 11.6
            pen.fill(arc([x, ly + pen.random.between(-1.5, 1.5)], [2.6, 2.6]), 'ink')
          }
          continue
        }
        pen.curve(
          [
            [left, ly],
            [540, ly + pen.random.between(-4, 4)],
            [925, ly + pen.random.between(-5, 5)],
          ],
          { width: 5.4 - row * 0.8, wobble: 2.6 - row * 0.5 },
        )
      }
      pen.fill(arc([600 + pen.random.between(-200, 200), y + 30], [130, 26]), 'ink', {
        opacity: 0.07,
      })
    }
  },
}

const zones: Sheet = {
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

const swell: Sheet = {
  ...lying,
  draw: (pen) => {
    const wobble = 3.4 * (1 - skill(pen))
    const phase = pen.random.between(0, 3)
    for (let row = 0; row < 15; row += 1) {
      const way = Array.from({ length: 23 }, (_, index): Point => {
        const x = 70 + index * 48
        return [
          x,
          120 +
            row * 44 +
            Math.sin(index * 0.36 + row * 0.4 + phase) * 32 * Math.exp(-(((x - 560) / 440) ** 2)),
        ]
      })
      pen.curve(way, { width: 4, wobble })
    }
  },
}

const moonSheet: Sheet = {
  ...lying,
  draw: (pen) => {
    pen.curve(arc([594, 760], [470, 470], [-176, -4]), { width: 2, tone: 'pencil' })
    for (let phase = 0; phase < 7; phase += 1) {
      const [spot] = arc([594, 760], [470, 470], [-168 + phase * 26, -167 + phase * 26])
      if (!spot) continue
      pen.curve(arc([spot[0] + 2, spot[1] - 2], [70, 70]), { width: 2, tone: 'pencil' })
      moon(pen.at({ x: spot[0], y: spot[1], scale: 0.82 }), (phase - 3) / 3)
    }
    note(pen, 470, 700, 'no 5 is the roundest')
  },
}

const greys: Sheet = {
  ...upright,
  draw: (pen) => {
    for (let bar = 0; bar < 3; bar += 1) {
      const y = 110 + bar * 150
      const box: Point[] = [
        [100, y],
        [740, y],
        [740, y + 96],
        [100, y + 96],
      ]
      pen.line([...box, [100, y]], { width: 2, tone: 'pencil' })
      if (bar === 0)
        pen.stipple(
          [
            [100, y],
            [420, y - 4],
            [740, y],
            [740, y + 96],
            [420, y + 100],
            [100, y + 96],
          ],
          { count: 4200, size: 5, fade: ([x]) => ((740 - x) / 640) ** 2 },
        )
      if (bar === 1) {
        for (let stroke = 0; stroke < 150; stroke += 1) {
          const sy = y + 4 + pen.random.next() * 88
          const long = pen.random.between(120, 620)
          pen.line(
            [
              [102, sy],
              [102 + long, sy + pen.random.between(-3, 3)],
            ],
            { width: 3.4, pressure: 'flick' },
          )
        }
      }
      if (bar === 2) {
        for (let x = 104; x < 730; x += 5 + ((x - 100) / 640) ** 2 * 36)
          pen.line(
            [
              [x, y + 4],
              [x + 10, y + 92],
            ],
            { width: 3 },
          )
      }
    }
    shell(pen.at({ x: 420, y: 1010, scale: 0.84 }))
  },
}

const plant: Sheet = {
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

const wingSheet: Sheet = {
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

const placement: Sheet = {
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

const lettering: Sheet = {
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

/** Homework pages of the tattoo course, by the slug of their lecture. */
export const drawnSheets = {
  'a-line-that-breathes': lines,
  'needles-and-their-numbers': chart,
  'the-machine-in-your-hand': practiceSkin,
  'clean-then-sterile': zones,
  'long-lines': swell,
  'circles-and-moons': moonSheet,
  'dots-and-whip-shading': greys,
  'one-stem': plant,
  'two-wings': wingSheet,
  'stencil-and-placement': placement,
  'letters-on-skin': lettering,
} satisfies Record<string, Sheet>
