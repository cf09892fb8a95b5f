import { brandColours, grounds } from '../../domain/brand.ts'
import { fromHex, isHexColour, toBytes } from '../../domain/oklch.ts'
import type { Oklch } from '../../domain/oklch.ts'

/** The colours of a drawing by day, as `rgb(r,g,b)`. */
export type Paints = {
  paper: string
  daylight: string
  ink: string
  soft: string
  hairline: string
  accent: string
  onAccent: string
  quiet: string
}

/** The pencil of a school that has chosen no colour; the same as in `site/src/styles/tokens.css`. */
const pencil = {
  accent: { l: 0.41, c: 0.155, h: 265 },
  onAccent: { l: 0.985, c: 0.008, h: 95 },
  quiet: { l: 0.925, c: 0.022, h: 265 },
}

const rgb = (colour: Oklch): string => `rgb(${toBytes(colour).join(',')})`

/** The paints of a school with this colour. */
export function paintsOf(colour: string | null): Paints {
  const brand = isHexColour(colour) ? brandColours(colour, 'day') : pencil
  const [paper, daylight] = grounds.day
  return {
    paper: rgb(paper ?? fromHex('#ffffff')),
    daylight: rgb(daylight ?? fromHex('#ffffff')),
    ink: rgb({ l: 0.24, c: 0.018, h: 60 }),
    soft: rgb({ l: 0.43, c: 0.02, h: 65 }),
    hairline: rgb({ l: 0.83, c: 0.02, h: 82 }),
    accent: rgb(brand.accent),
    onAccent: rgb(brand.onAccent),
    quiet: rgb(brand.quiet),
  }
}
