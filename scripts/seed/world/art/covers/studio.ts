import { arc, points } from '../geometry.ts'
import { handwrite } from '../handwriting.ts'
import { bud, leaf, poppy, sprig } from '../motifs/botany.ts'
import { cup, lemon } from '../motifs/cafe.ts'
import { cat, moth } from '../motifs/creatures.ts'
import { ripples } from '../motifs/river.ts'
import { pencil, scissors } from '../motifs/signs.ts'
import { bottle, inkCups, jar } from '../motifs/stillLife.ts'
import { frenchWindow } from '../motifs/window.ts'
import type { Pen } from '../pen.ts'
import type { Cover } from './backdrop.ts'
import { arch, disc, floor, guides } from './backdrop.ts'

/** A sheet of paper that lies on the table, a little turned. */
function sheet(pen: Pen, corners: string): void {
  pen.fill(points(corners), 'daylight', { smooth: false })
  const [first = [0, 0], ...others] = points(corners)
  pen.line([first, ...others, first], { width: 4 })
}

/** What hangs over services, projects and the blog: the studio itself. */
export const studioCovers = {
  commission: {
    sheet: 'shade',
    draw: (pen) => {
      sheet(pen, '300,120 1290,90 1330,900 280,930')
      disc(pen, [810, 500], 260, 'blush')
      guides(pen, [500], 380, 1240)
      pen.line(points('806,170 812,860'), { width: 2, tone: 'pencil', opacity: 0.8 })
      moth(pen.at({ x: 808, y: 520, scale: 0.86 }))
      pencil(pen.at({ x: 1130, y: 850, turn: 40, scale: 1.1 }), 'clay')
    },
  },
  fern: {
    sheet: 'paper',
    draw: (pen) => {
      arch(pen, 800, 720, 70, 'straw')
      for (const [x, mirror] of [
        [640, false],
        [960, true],
      ] as const) {
        sprig(pen.at({ x, y: 980, mirror }), {
          stem: points('0,0 -60,-220 -150,-430 -300,-560'),
          leaves: 10,
          length: 120,
          breadth: 28,
          tone: 'leaf',
        })
      }
      sprig(pen.at({ x: 800, y: 990 }), {
        stem: points('0,0 -26,-260 30,-520 -6,-800'),
        leaves: 16,
        length: 210,
        breadth: 40,
        tone: 'leaf',
      })
    },
  },
  shelf: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [480, 330], 200, 'ochre')
      floor(pen, 470, 260, 1400)
      floor(pen, 860)
      jar(pen.at({ x: 720, y: 466, scale: 0.86 }), 'blue')
      bottle(pen.at({ x: 960, y: 466 }), { width: 120, height: 260, tone: 'clay', level: 0.7 })
      leaf(pen.at({ x: 1140, y: 462, turn: -58 }), {
        length: 230,
        breadth: 54,
        tone: 'leaf',
        veins: 7,
      })
      bottle(pen.at({ x: 420, y: 856 }), { width: 150, height: 300, tone: 'blush', pump: true })
      inkCups(pen.at({ x: 640, y: 856 }), ['ink', 'clay', 'ochre', 'blue'])
      cup(pen.at({ x: 1160, y: 858, scale: 0.9 }), 'straw')
    },
  },
  dictation: {
    sheet: 'blue',
    draw: (pen) => {
      sheet(pen, '230,150 1330,110 1390,880 200,900')
      for (const y of [330, 470, 610, 750]) {
        pen.line(
          [
            [300, y + 12],
            [1300, y - 8],
          ],
          { width: 2, tone: 'pencil', opacity: 0.7 },
        )
      }
      const hand = { slant: 0.2, loose: 0.1, width: 9, size: 62 }
      handwrite(pen.at({ x: 330, y: 330, turn: -1.4 }), 'Chère Lucie,', hand)
      handwrite(pen.at({ x: 330, y: 468, turn: -1.4 }), 'hier, il a plu et', hand)
      handwrite(pen.at({ x: 330, y: 608, turn: -1.4 }), 'j’ai pensé à vous.', hand)
      pen.curve(points('700,628 760,640 830,626 890,638'), { width: 5, tone: 'red' })
      pencil(pen.at({ x: 1060, y: 830, turn: 46, scale: 1.15 }), 'red')
    },
  },
  branch: {
    sheet: 'straw',
    draw: (pen) => {
      pen.curve(points('120,240 420,300 760,290 1120,360 1440,330'), { width: 12 })
      for (const [x, y, turn] of [
        [380, 300, -140],
        [560, 300, -40],
        [820, 300, 38],
        [1010, 330, -130],
        [1240, 350, -46],
      ] as const) {
        leaf(pen.at({ x, y, turn }), { length: 240, breadth: 58, tone: 'leaf', veins: 8 })
      }
      lemon(pen.at({ x: 620, y: 500, turn: 74, scale: 1.5 }))
      lemon(pen.at({ x: 940, y: 560, turn: 98, scale: 1.7 }))
      lemon(pen.at({ x: 1240, y: 520, turn: 82, scale: 1.3 }))
    },
  },
  evening: {
    sheet: 'shade',
    draw: (pen) => {
      frenchWindow(pen.at({ x: 1060, y: 490, scale: 1.02 }))
      floor(pen, 930)
      cat(pen.at({ x: 430, y: 925, scale: 0.9 }))
    },
  },
  menu: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [1130, 400], 240, 'blush')
      floor(pen, 802)
      sheet(pen, '380,110 940,90 970,900 360,920')
      const hand = { slant: 0.24, loose: 0.1, width: 8 }
      handwrite(pen.at({ x: 450, y: 270, turn: -2 }), 'Chez nous', {
        ...hand,
        size: 50,
        tone: 'clay',
      })
      for (const [y, dish] of [
        [410, 'la soupe'],
        [520, 'le silence'],
        [630, 'une pomme'],
        [740, 'l’addition'],
      ] as const) {
        handwrite(pen.at({ x: 450, y, turn: -1 }), dish, { ...hand, size: 44 })
      }
      cup(pen.at({ x: 1220, y: 800, scale: 1.2 }), 'blue')
    },
  },
  seams: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [800, 480], 350, 'blue')
      poppy(pen.at({ x: 690, y: 420, scale: 0.9 }))
      pen.curve(points('700,980 690,800 712,640 690,500'), { width: 9, pressure: 'even' })
      bud(pen.at({ x: 980, y: 330, turn: 24, scale: 1 }))
      pen.curve(points('706,900 840,760 960,600 986,370'), { width: 6, pressure: 'even' })
      scissors(pen.at({ x: 1180, y: 760, turn: -24, scale: 1 }))
    },
  },
  river: {
    sheet: 'paper',
    draw: (pen) => {
      disc(pen, [520, 300], 170, 'clay')
      pen.fill(points('0,560 420,548 900,566 1600,552 1600,1000 0,1000'), 'blue', { smooth: false })
      ripples(pen.at({ x: 800, y: 620 }), 1400, 330, 60)
      pen.fill(arc([1120, 640], [190, 30]), 'ink')
      for (const x of [1010, 1120, 1230]) {
        leaf(pen.at({ x, y: 636, turn: -90 }), { length: 260, breadth: 34, tone: 'leaf', veins: 7 })
      }
    },
  },
} satisfies Record<string, Cover>

export type StudioCover = keyof typeof studioCovers
export const studioCoverNames = Object.keys(studioCovers) as StudioCover[]

/** What each of them shows, for those who cannot see it. */
export const studioAlts: Record<StudioCover, string> = {
  commission:
    'A moth, drawn on a sheet with its middle line still showing, and the pencil beside it',
  fern: 'Three stems with many leaves under a straw-coloured arch',
  shelf: 'Two shelves with bottles, a jar, cups of ink and a cup of coffee',
  dictation: 'A French letter in handwriting, with one word underlined in red pencil',
  branch: 'Three lemons that hang from a branch with leaves',
  evening: 'A black cat asleep below a window with the moon in it',
  menu: 'A handwritten menu: soup, silence, an apple, the bill; and a cup beside it',
  seams: 'A poppy and its bud before a blue disc, and a pair of scissors',
  river: 'Three tall leaves on a small island in a river, and a red sun',
}
