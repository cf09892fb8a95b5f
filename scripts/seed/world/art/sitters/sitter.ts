import type { Face } from '../face.ts'
import type { Tone } from '../palette.ts'
import type { Pen } from '../pen.ts'

/** Who sits for a portrait: what is drawn behind the head, the face itself, and what lies over it. */
export type Sitter = {
  sheet: Tone
  sun: Tone
  face: Face
  behind: (pen: Pen) => void
  before: (pen: Pen) => void
}
