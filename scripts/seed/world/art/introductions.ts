import type { Drawing, Mark } from './drawing.ts'
import { arc } from './geometry.ts'
import { handwrite } from './handwriting.ts'
import type { Tone } from './palette.ts'
import { aPen } from './pen.ts'
import { randomFrom, seedOf } from './random.ts'

type Sheet = Drawing & { sheet: Tone }

/** A page on which a teacher writes who they are: two lines on ruled paper, before a disc of their colour. */
export function drawIntroduction(hello: string, wish: string, tone: Tone): Sheet {
  const marks: Mark[] = []
  const pen = aPen(marks, randomFrom(seedOf(hello)))
  pen.fill(arc([1210, 500], [270, 266]), tone)
  for (const y of [420, 620]) {
    pen.line(
      [
        [160, y],
        [1440, y + 2],
      ],
      { width: 2, tone: 'pencil', opacity: 0.6 },
    )
  }
  const hand = { slant: 0.22, loose: 0.1, width: 12 }
  handwrite(pen.at({ x: 200, y: 420 }), hello, { ...hand, size: 86 })
  handwrite(pen.at({ x: 260, y: 620 }), wish, { ...hand, size: 66, tone: 'clay' })
  return { width: 1600, height: 1000, marks, sheet: 'paper' }
}
