import { arc, points } from '../geometry.ts'
import { handwrite } from '../handwriting.ts'
import { leaf } from '../motifs/botany.ts'
import { chair, croissant, cup, lemon, roundTable } from '../motifs/cafe.ts'
import { cat } from '../motifs/creatures.ts'
import { cutRibbon, scissors, speech } from '../motifs/signs.ts'
import { frenchWindow } from '../motifs/window.ts'
import { bridge, ripples, umbrella } from '../motifs/river.ts'
import { metroLamp, metroMap } from '../motifs/metro.ts'
import type { Cover } from './backdrop.ts'
import { arch, disc, floor } from './backdrop.ts'

export const frenchCovers = {
  cups: {
    sheet: 'paper',
    draw: (pen) => {
      arch(pen, 800, 860, 90, 'straw')
      roundTable(pen.at({ x: 800, y: 660, scale: 1.45 }))
      cup(pen.at({ x: 590, y: 650, scale: 1.02, mirror: true }), 'clay')
      cup(pen.at({ x: 1010, y: 676, scale: 1.02 }), 'blue')
    },
  },
  bridge: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [1110, 330], 200, 'ochre')
      pen.fill(points('0,700 400,690 800,704 1200,692 1600,702 1600,1000 0,1000'), 'blue', {
        smooth: false,
      })
      bridge(pen.at({ x: 800, y: 700, scale: 1.1 }))
      ripples(pen.at({ x: 800, y: 734 }), 1400, 230, 44)
    },
  },
  umbrella: {
    sheet: 'blue',
    draw: (pen) => {
      for (let drop = 0; drop < 120; drop += 1) {
        const [x, y] = [pen.random.between(60, 1560), pen.random.between(20, 900)]
        pen.line(
          [
            [x, y],
            [x - 14, y + pen.random.between(34, 70)],
          ],
          { width: 3, tone: 'daylight' },
        )
      }
      pen.fill(arc([800, 900], [420, 36]), 'daylight')
      ripples(pen.at({ x: 800, y: 884 }), 700, 40, 9)
      umbrella(pen.at({ x: 800, y: 500, scale: 1.3, turn: 7 }), 'clay')
    },
  },
  croissant: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [760, 470], 350, 'blush')
      pen.fill(points('110,800 520,790 1040,806 1500,794 1500,1000 110,1000'), 'clay', {
        smooth: false,
      })
      floor(pen, 798)
      cup(pen.at({ x: 1120, y: 800, scale: 1.12 }), 'blue')
      pen.fill(arc([590, 800], [372, 58]), 'daylight')
      pen.loop(arc([590, 800], [372, 58], [0, 354]), { width: 5 })
      croissant(pen.at({ x: 590, y: 792, scale: 1.36 }))
    },
  },
  window: {
    sheet: 'shade',
    draw: (pen) => {
      for (let row = 0; row < 9; row += 1) {
        for (let stone = 0; stone < 8; stone += 1) {
          if (pen.random.chance(0.62)) continue
          const [x, y] = [stone * 210 + (row % 2) * 100, row * 116 + 20]
          pen.line(
            [
              [x, y + 104],
              [x + 190, y + 106],
              [x + 192, y + 6],
            ],
            { width: 2.4, tone: 'soft' },
          )
        }
      }
      frenchWindow(pen.at({ x: 800, y: 526, scale: 1.12 }))
    },
  },
  speech: {
    sheet: 'paper',
    draw: (pen) => {
      speech(pen.at({ x: 520, y: 360 }), { width: 600, height: 390, tone: 'clay', tail: 'left' })
      speech(pen.at({ x: 1040, y: 560 }), { width: 620, height: 380, tone: 'straw', tail: 'right' })
      handwrite(pen.at({ x: 376, y: 392 }), 'euh…', { size: 84, width: 12, tone: 'daylight' })
      handwrite(pen.at({ x: 836, y: 606 }), 'du coup', { size: 70, width: 10 })
    },
  },
  ribbon: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [800, 520], 300, 'blush')
      cutRibbon(pen.at({ x: 800, y: 420, scale: 1.1 }))
      scissors(pen.at({ x: 760, y: 640, turn: -64, scale: 1.2 }))
      handwrite(pen.at({ x: 270, y: 720, turn: -6 }), 'ne', { size: 88, width: 11, tone: 'soft' })
    },
  },
  lemons: {
    sheet: 'blue',
    draw: (pen) => {
      pen.fill(points('150,560 1450,548 1400,880 200,884'), 'straw', { smooth: false })
      const heap: [number, number, number][] = [
        [360, 540, -12],
        [560, 520, 24],
        [770, 534, -6],
        [990, 516, 14],
        [1210, 540, -20],
        [460, 400, 30],
        [670, 388, -16],
        [890, 384, 8],
        [1090, 398, -28],
        [780, 268, 18],
      ]
      for (const [x, y, turn] of heap.toReversed()) lemon(pen.at({ x, y, turn, scale: 1.1 }))
      leaf(pen.at({ x: 830, y: 210, turn: -24 }), {
        length: 180,
        breadth: 44,
        tone: 'leaf',
        veins: 6,
      })
      leaf(pen.at({ x: 420, y: 330, turn: -150 }), {
        length: 160,
        breadth: 40,
        tone: 'leaf',
        veins: 6,
      })
      for (const y of [580, 690, 800]) {
        pen.fill(
          [
            [160 + y / 24, y],
            [1446 - y / 24, y - 8],
            [1442 - y / 24, y + 78],
            [166 + y / 24, y + 82],
          ],
          'daylight',
          { smooth: false },
        )
        pen.line(
          [
            [160 + y / 24, y],
            [1446 - y / 24, y - 8],
            [1442 - y / 24, y + 78],
            [166 + y / 24, y + 82],
            [160 + y / 24, y],
          ],
          { width: 5 },
        )
        pen.curve(
          [
            [260, y + 30],
            [600, y + 20],
            [900, y + 36],
            [1330, y + 22],
          ],
          { width: 2 },
        )
        pen.curve(
          [
            [360, y + 56],
            [700, y + 48],
            [1200, y + 58],
          ],
          { width: 2 },
        )
      }
      pen.fill(points('1040,560 1330,540 1346,700 1052,716'), 'clay', { smooth: false })
      pen.line(points('1040,560 1330,540 1346,700 1052,716 1040,560'), { width: 5 })
      handwrite(pen.at({ x: 1076, y: 668, turn: -4 }), '4,90', {
        size: 50,
        width: 9,
        tone: 'daylight',
      })
    },
  },
  metro: {
    sheet: 'paper',
    draw: (pen) => {
      metroMap(pen.at({ x: 880, y: 470, scale: 1.04 }))
      metroLamp(pen.at({ x: 190, y: 940, scale: 1.5 }))
      floor(pen, 942)
    },
  },
  chairs: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [800, 400], 290, 'straw')
      pen.fill(arc([800, 880], [660, 46]), 'shade')
      chair(pen.at({ x: 420, y: 840, scale: 1.24 }), 'clay')
      chair(pen.at({ x: 1180, y: 840, scale: 1.24, mirror: true }), 'blue')
      roundTable(pen.at({ x: 800, y: 560, scale: 0.74 }))
      cup(pen.at({ x: 700, y: 548, scale: 0.4, mirror: true }), 'clay')
      cup(pen.at({ x: 905, y: 552, scale: 0.4 }), 'blue')
    },
  },
  conversation: {
    sheet: 'straw',
    draw: (pen) => {
      frenchWindow(pen.at({ x: 470, y: 500, scale: 1.08 }), false)
      floor(pen, 948)
      roundTable(pen.at({ x: 1130, y: 640, scale: 0.9 }))
      cup(pen.at({ x: 1010, y: 628, scale: 0.62, mirror: true }), 'clay')
      cup(pen.at({ x: 1260, y: 636, scale: 0.62 }), 'blue')
      cat(pen.at({ x: 940, y: 940, scale: 0.56 }))
      speech(pen.at({ x: 1180, y: 250, scale: 0.6 }), {
        width: 600,
        height: 330,
        tone: 'daylight',
        tail: 'left',
      })
      handwrite(pen.at({ x: 1064, y: 268 }), 'et toi ?', { size: 40, width: 7.5 })
    },
  },
} satisfies Record<string, Cover>
