import type { Cover } from './covers/backdrop.ts'
import { coverSize } from './covers/backdrop.ts'
import { frenchCovers } from './covers/french.ts'
import { studioCovers } from './covers/studio.ts'
import { tattooCovers } from './covers/tattoo.ts'
import type { Drawing, Mark } from './drawing.ts'
import type { Tone } from './palette.ts'
import { aPen } from './pen.ts'
import { randomFrom, seedOf } from './random.ts'

const covers = { ...tattooCovers, ...frenchCovers, ...studioCovers }

export type CoverName = keyof typeof covers
export const coverNames = Object.keys(covers) as CoverName[]

/** Draws a cover. The same name and seed always give the same drawing. */
export function drawCover(name: CoverName, seed = seedOf(name)): Drawing & { sheet: Tone } {
  const marks: Mark[] = []
  const cover: Cover = covers[name]
  cover.draw(aPen(marks, randomFrom(seed)))
  return { ...coverSize, marks, sheet: cover.sheet }
}
