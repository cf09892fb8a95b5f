import type { Point } from '../geometry.ts'
import { arc, points } from '../geometry.ts'
import { handwrite } from '../handwriting.ts'
import { bottle, inkCups, jar } from '../motifs/stillLife.ts'
import { cartridge, machine, needlePrint } from '../motifs/tools.ts'
import { backView, palm } from '../motifs/body.ts'
import { bud, leaf, poppy, sprig } from '../motifs/botany.ts'
import { moth } from '../motifs/creatures.ts'
import { depthGauge, moons, sea, shell, skinSection } from '../motifs/forces.ts'
import type { Pen } from '../pen.ts'
import type { Cover } from './backdrop.ts'
import { arch, disc, floor, guides } from './backdrop.ts'

/** The bundles of lecture three: liners of one, three, five and seven, and a small magnum. */
export const bundles: readonly (readonly Point[])[] = [
  points('0,0'),
  points('-11,8 11,8 0,-11'),
  points('0,-24 23,-7 14,19 -14,19 -23,-7'),
  points('0,0 24,0 12,21 -12,21 -24,0 -12,-21 12,-21'),
  points('-50,-11 -25,-11 0,-11 25,-11 50,-11 -37,11 -12,11 13,11 38,11'),
]

export const tattooCovers = {
  hand: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [800, 470], 372, 'blush')
      sprig(pen.at({ x: 470, y: 930 }), {
        stem: points('0,0 -70,-190 -60,-420 20,-620'),
        leaves: 9,
        length: 150,
        breadth: 34,
        tone: 'leaf',
      })
      sprig(pen.at({ x: 1130, y: 930, mirror: true }), {
        stem: points('0,0 -70,-190 -60,-420 20,-620'),
        leaves: 9,
        length: 150,
        breadth: 34,
        tone: 'leaf',
      })
      palm(pen.at({ x: 800, y: 600, scale: 1.24 }))
    },
  },
  skin: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [1130, 330], 190, 'ochre')
      skinSection(pen.at({ x: 800, y: 600, scale: 1.26 }))
    },
  },
  needles: {
    sheet: 'shade',
    draw: (pen) => {
      guides(pen, [680, 812], 90, 1510)
      bundles.forEach((dots, index) => {
        const x = 230 + index * 277
        cartridge(pen.at({ x, y: 680, scale: 1.34 }), dots)
        needlePrint(pen.at({ x, y: 812, scale: 1.5 }), dots)
      })
    },
  },
  machine: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [640, 520], 350, 'straw')
      pen.curve(points('130,884 300,850 420,890 560,872 700,880 880,868'), { width: 8 })
      machine(pen.at({ x: 560, y: 868, turn: 42, scale: 1.26 }))
    },
  },
  bottles: {
    sheet: 'blue',
    draw: (pen) => {
      arch(pen, 830, 760, 110, 'daylight')
      floor(pen, 846)
      bottle(pen.at({ x: 650, y: 842 }), { width: 190, height: 430, tone: 'leaf', pump: true })
      bottle(pen.at({ x: 900, y: 842 }), { width: 150, height: 350, tone: 'blush', level: 0.5 })
      inkCups(pen.at({ x: 1070, y: 842 }), ['ink', 'clay', 'ochre', 'ink'])
      leaf(pen.at({ x: 300, y: 838, turn: -64 }), {
        length: 270,
        breadth: 62,
        tone: 'leaf',
        veins: 7,
      })
      leaf(pen.at({ x: 320, y: 838, turn: -26 }), {
        length: 220,
        breadth: 56,
        tone: 'leaf',
        veins: 6,
      })
    },
  },
  depth: {
    sheet: 'paper',
    draw: (pen) => {
      depthGauge(pen.at({ x: 800, y: 590, scale: 1.14 }))
      cartridge(pen.at({ x: 800, y: 640, scale: 1.7 }), [[0, 0]])
    },
  },
  sea: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [1080, 330], 210, 'clay')
      sea(pen.at({ x: 800, y: 570, scale: 1.18 }))
    },
  },
  moons: {
    sheet: 'paper',
    draw: (pen) => {
      moons(pen.at({ x: 800, y: 520 }))
      disc(pen, [800, 780], 150, 'blush')
      leaf(pen.at({ x: 800, y: 930, turn: -90 }), {
        length: 300,
        breadth: 62,
        tone: 'daylight',
        veins: 8,
      })
    },
  },
  shell: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [800, 500], 392, 'straw')
      shell(pen.at({ x: 800, y: 760, scale: 1.18 }))
    },
  },
  poppy: {
    sheet: 'paper',
    draw: (pen) => {
      arch(pen, 800, 700, 80, 'straw')
      pen.curve(points('842,1000 812,820 838,640 800,420'), { width: 11, pressure: 'even' })
      pen.curve(points('836,900 980,760 1050,560 1010,440 960,432'), { width: 7, pressure: 'even' })
      leaf(pen.at({ x: 828, y: 850, turn: -152 }), {
        length: 330,
        breadth: 66,
        tone: 'leaf',
        veins: 9,
      })
      leaf(pen.at({ x: 838, y: 930, turn: -22 }), {
        length: 300,
        breadth: 58,
        tone: 'leaf',
        veins: 8,
      })
      bud(pen.at({ x: 962, y: 430, turn: 18, scale: 1.1 }))
      poppy(pen.at({ x: 780, y: 400, scale: 1.22 }))
    },
  },
  moth: {
    sheet: 'blue',
    draw: (pen) => {
      disc(pen, [800, 480], 366, 'daylight')
      pen.line(
        [
          [800, 40],
          [803, 960],
        ],
        { width: 2, tone: 'pencil', opacity: 0.8 },
      )
      moth(pen.at({ x: 800, y: 520, scale: 1.34 }))
    },
  },
  back: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [800, 430], 400, 'straw')
      backView(pen.at({ x: 800, y: 560, scale: 1.08 }))
      pen.line(
        [
          [800, 380],
          [802, 990],
        ],
        { width: 2, tone: 'pencil', opacity: 0.8 },
      )
      sprig(pen.at({ x: 800, y: 960, scale: 0.86 }), {
        stem: points('0,0 14,-150 -12,-300 4,-520'),
        leaves: 11,
        length: 120,
        breadth: 27,
      })
    },
  },
  letters: {
    sheet: 'paper',
    draw: (pen) => {
      pen.fill(
        points('170,640 640,604 1180,650 1440,618 1440,716 1120,744 560,706 180,738'),
        'blush',
      )
      guides(pen, [290, 480, 674, 790])
      handwrite(pen.at({ x: 190, y: 674 }), 'lumière', {
        size: 196,
        width: 22,
        slant: 0.26,
        loose: 0.06,
        wobble: 1.6,
      })
      for (let slope = 0; slope < 9; slope += 1) {
        pen.line(
          [
            [250 + slope * 150, 790],
            [380 + slope * 150, 290],
          ],
          { width: 1.7, tone: 'pencil', opacity: 0.5 },
        )
      }
    },
  },
  balm: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [800, 440], 330, 'blue')
      crescent(pen)
      floor(pen, 830)
      jar(pen.at({ x: 760, y: 826, scale: 1.5 }), 'straw')
      sprig(pen.at({ x: 1080, y: 822 }), {
        stem: points('0,0 30,-130 100,-250 210,-330'),
        leaves: 8,
        length: 120,
        breadth: 34,
        tone: 'leaf',
      })
      leaf(pen.at({ x: 420, y: 824, turn: -160 }), {
        length: 230,
        breadth: 54,
        tone: 'leaf',
        veins: 7,
      })
    },
  },
  'fine-line': {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [800, 480], 400, 'blush')
      for (const mirror of [false, true]) {
        const side = pen.at({ x: 800, y: 900, mirror })
        sprig(side, {
          stem: points('-20,0 -240,-60 -440,-220 -520,-480'),
          leaves: 12,
          length: 150,
          breadth: 36,
          tone: 'leaf',
        })
      }
      moth(pen.at({ x: 800, y: 400, scale: 0.98 }))
      poppy(pen.at({ x: 800, y: 830, scale: 0.62 }))
    },
  },
} satisfies Record<string, Cover>

function crescent(pen: Pen): void {
  pen.fill(arc([960, 320], [92, 92]), 'straw')
  pen.fill(arc([922, 300], [88, 88]), 'blue')
}
