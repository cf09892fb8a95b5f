import type { TeacherSlug } from '../teachers.ts'
import type { Drawing, Mark } from './drawing.ts'
import { bust, head } from './face.ts'
import { arc } from './geometry.ts'
import type { Tone } from './palette.ts'
import { aPen } from './pen.ts'
import { randomFrom, seedOf } from './random.ts'
import { awa } from './sitters/awa.ts'
import { etienne } from './sitters/etienne.ts'
import { ines } from './sitters/ines.ts'
import { jun } from './sitters/jun.ts'
import { lucie } from './sitters/lucie.ts'
import type { Sitter } from './sitters/sitter.ts'

export const portraitSize = { width: 1000, height: 1250 } as const

const sitters: Record<TeacherSlug, Sitter> = {
  'ines-carvalho': ines,
  'jun-okabe': jun,
  'awa-diallo': awa,
  'etienne-roche': etienne,
  'lucie-tran': lucie,
}

/** A line portrait of a teacher on a sheet of some tone, always the same. */
export function drawPortrait(slug: TeacherSlug, seed = seedOf(slug)): Drawing & { sheet: Tone } {
  const { sheet, sun, face, behind, before } = sitters[slug]
  const marks: Mark[] = []
  const pen = aPen(marks, randomFrom(seed))
  pen.fill(arc([500, 560], [392, 388]), sun)
  pen.curve(arc([511, 552], [400, 396], [-200, 150]), { width: 2.4, tone: 'pencil', opacity: 0.75 })

  const here = pen.at({ x: 500, y: 560, scale: 1.06, turn: pen.random.between(-2, 2) })
  behind(here)
  bust(here, face)
  head(here, face)
  before(here)
  return { ...portraitSize, marks, sheet }
}
