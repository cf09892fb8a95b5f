import { arc } from '../geometry.ts'
import type { Hand } from '../handwriting.ts'
import { handwrite } from '../handwriting.ts'
import { metroMap } from '../motifs/metro.ts'
import type { Tone } from '../palette.ts'
import type { Nib, Pen } from '../pen.ts'
import { pages } from './pages.ts'
import type { Sheet } from './sheet.ts'
import { upright } from './sheet.ts'

const inks: readonly [Tone, ...Tone[]] = ['ink', 'pencil', 'pencil', 'ink']

/** Homework pages of the French course, by the slug of their lecture. */
export const writtenSheets = {
  'bonjour-first': written(pages['bonjour-first']),
  'the-sounds-between-words': written(pages['the-sounds-between-words']),
  'at-the-cafe': written(pages['at-the-cafe']),
  'what-you-did-yesterday': written(pages['what-you-did-yesterday']),
  'the-ne-that-nobody-says': written(pages['the-ne-that-nobody-says']),
  'seventy-and-other-adventures': written(pages['seventy-and-other-adventures']),
  'down-into-the-metro': withMap(pages['down-into-the-metro']),
} satisfies Record<keyof typeof pages, Sheet>

function written(text: string): Sheet {
  return {
    ...upright,
    draw: (pen) => {
      ruled(pen)
      writeLines(pen.at({ x: 142, y: 162 }), text)
    },
  }
}

function withMap(text: string): Sheet {
  return {
    ...upright,
    draw: (pen) => {
      ruled(pen)
      metroMap(pen.at({ x: 470, y: 330, scale: 0.5 }))
      writeLines(pen.at({ x: 142, y: 666 }), text)
    },
  }
}

function writeLines(pen: Pen, text: string): void {
  const hand = {
    size: pen.random.between(19, 23),
    slant: pen.random.between(-0.04, 0.28),
    loose: pen.random.between(0.2, 0.9),
    width: pen.random.between(3.4, 4.8),
    tone: pen.random.pick(inks),
  }
  const lines = text.trim().split('\n')
  lines.forEach((line, row) => {
    writeLine(pen.at({ x: pen.random.between(-3, 6), y: row * 72 }), line.trim(), hand)
  })
}

/** Writes a line with its bows, strikes and underlines. */
function writeLine(pen: Pen, line: string, hand: Hand): void {
  let x = 0
  for (const [part] of line.matchAll(/‿|\[[^\]]*\]|\{[^}]*\}|[^‿[{]+/g)) {
    const width = handwrite(
      pen.at({ x }),
      part.replaceAll(/[[\]{}‿]/g, part === '‿' ? ' ' : ''),
      hand,
    )
    const mark: Nib = { width: 3.4, tone: part.startsWith('[') ? 'red' : 'clay' }
    if (part === '‿') pen.curve(arc([x + width / 2, 4], [width * 0.95, 11], [170, 10]), mark)
    if (part.startsWith('['))
      pen.line(
        [
          [x - 2, -2],
          [x + width + 4, -16],
        ],
        mark,
      )
    if (part.startsWith('{'))
      pen.line(
        [
          [x, 10],
          [x + width - 3, 9],
        ],
        mark,
      )
    x += width
  }
}

/** A school sheet: fine lines, a stronger one to write on, a margin, three holes. */
function ruled(pen: Pen): void {
  const rule: Nib = { tone: 'rule', wobble: 0.1, pressure: 'even' }
  for (let row = 0; row < 60; row += 1) {
    const y = 54 + row * 18
    const width = row % 4 === 2 ? 2.2 : 0.9
    pen.line(
      [
        [0, y],
        [840, y],
      ],
      { ...rule, width },
    )
  }
  pen.line(
    [
      [118, 0],
      [118, 1188],
    ],
    { ...rule, width: 2.4, tone: 'margin' },
  )
  for (const y of [150, 594, 1040]) pen.fill(arc([48, y], [15, 15]), 'walnut')
}
