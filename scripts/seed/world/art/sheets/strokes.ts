import type { Point } from '../geometry.ts'
import { arc } from '../geometry.ts'
import { handwrite } from '../handwriting.ts'
import { bundles } from '../covers/tattoo.ts'
import { moon, shell } from '../motifs/forces.ts'
import type { Sheet } from './sheet.ts'
import { lying, upright } from './sheet.ts'
import { note, skill } from './hand.ts'

export const lines: Sheet = {
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

export const chart: Sheet = {
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

export const practiceSkin: Sheet = {
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

export const swell: Sheet = {
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

export const moonSheet: Sheet = {
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

export const greys: Sheet = {
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
