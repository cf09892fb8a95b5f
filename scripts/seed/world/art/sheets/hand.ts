import { handwrite } from '../handwriting.ts'
import type { Pen } from '../pen.ts'

/** A few small words in grey. */
export const note = (pen: Pen, x: number, y: number, text: string, size = 15) => {
  handwrite(pen.at({ x, y }), text, { size, width: 3.2, tone: 'soft' })
}

/** How well this hand draws, from 0 (shaky) to 1; some students are further than others. */
export const skill = (pen: Pen) => pen.random.between(0.15, 0.95)
