import type { Tone } from '../palette.ts'
import type { Pen } from '../pen.ts'

/** A page of homework, drawn flat; seedable, so that two students never hand in the same one. */
export type Sheet = {
  width: number
  height: number
  tone: Tone
  draw: (pen: Pen) => void
}

/** A4 upright, and lying on its side. */
export const upright = { width: 840, height: 1188, tone: 'daylight' } as const
export const lying = { width: 1188, height: 840, tone: 'daylight' } as const
