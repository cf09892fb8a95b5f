import { contrast, fromHex, isInGamut } from './oklch.ts'
import type { Oklch } from './oklch.ts'

/** By day ink stands on paper; by night the paper is dark. */
export const themes = ['day', 'night'] as const

export type Theme = (typeof themes)[number]

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what must be seen to be used. */
export const leastContrast = { text: 4.5, part: 3 } as const

/** What lies under the school's colour, whichever that is; the same as in `site/src/styles/tokens.css`. */
export const grounds: Record<Theme, readonly Oklch[]> = {
  day: [
    { l: 0.955, c: 0.013, h: 86 },
    { l: 0.99, c: 0.008, h: 90 },
  ],
  night: [
    { l: 0.21, c: 0.008, h: 65 },
    { l: 0.262, c: 0.014, h: 70 },
  ],
}

/** A school's own colour as the site uses it. */
export type BrandColours = {
  /** Text and lines: can be read on every ground, and on `quiet`. */
  accent: Oklch
  /** The same, with a hand on it. */
  strong: Oklch
  /** Text on both. */
  onAccent: Oklch
  /** What is filled, as a button is: the school's colour itself wherever text can be read on it. */
  fill: Oklch
  /** The same, with a hand on it. */
  fillStrong: Oklch
  /** Text on both. */
  onFill: Oklch
  /** A ground with a breath of the colour. */
  quiet: Oklch
  /** A line around what has the focus: can be seen on every ground. */
  focus: Oklch
}

/** A little more than is asked for, since a screen mixes its colours from whole bytes. */
const MARGIN = 0.1
const STEP = 0.005

/** How each theme bends a colour: where it may lie, which way it goes to be read, how loud it may be. */
const bends = {
  day: { from: 0.24, to: 0.62, way: -1, loudest: 0.2, quiet: 0.925, breath: 0.03 },
  night: { from: 0.7, to: 0.92, way: 1, loudest: 0.13, quiet: 0.3, breath: 0.04 },
} as const

/** How far `strong` is from `accent`, in lightness. */
const HAND = 0.08

/**
 * The colours of a theme made from the one of the school, as near to it as can be read. Throws a
 * RangeError for what is no `#rrggbb`.
 */
export function brandColours(hex: string, theme: Theme): BrandColours {
  const brand = fromHex(hex)
  const { from, to, way, loudest, quiet: light, breath } = bends[theme]
  const quiet = shown({ ...brand, l: light, c: Math.min(brand.c, breath) })
  const under = [...grounds[theme], quiet]
  const start = {
    ...brand,
    l: Math.min(to, Math.max(from, brand.l)),
    c: Math.min(brand.c, loudest),
  }

  const accent = firstSeen(start, { way, under, least: leastContrast.text })
  const focus = firstSeen(start, { way, under, least: leastContrast.part })
  const strong = shown({ ...accent, l: Math.min(0.97, Math.max(0.12, accent.l + way * HAND)) })
  const [white, ink] = [
    shown({ ...brand, l: 0.99, c: 0.01 }),
    shown({ ...brand, l: 0.17, c: 0.01 }),
  ]
  const onAccent = theme === 'day' ? white : ink
  const bent = { fill: accent, fillStrong: strong, onFill: onAccent }
  const filled = theme === 'day' ? (filledWith(brand, ink) ?? bent) : bent
  return { accent, strong, onAccent, quiet, focus, ...filled }
}

/** The colour as it is with dark text on it; null where that could not be read. */
function filledWith(brand: Oklch, onFill: Oklch) {
  const fill = shown(brand)
  const fillStrong = shown({ ...brand, l: Math.min(0.97, brand.l + HAND / 2) })
  const canBeRead = contrast(onFill, fill) >= leastContrast.text + MARGIN
  return canBeRead ? { fill, fillStrong, onFill } : null
}

/** The first colour on the way from `start` that stands out from all that is under it. */
function firstSeen(
  start: Oklch,
  { way, under, least }: { way: 1 | -1; under: readonly Oklch[]; least: number },
): Oklch {
  for (let l = start.l; l > 0 && l < 1; l += way * STEP) {
    const colour = shown({ ...start, l })
    if (under.every((ground) => contrast(colour, ground) >= least + MARGIN)) return colour
  }
  return { l: way === 1 ? 1 : 0, c: 0, h: 0 }
}

/** The same colour with as much of its chroma as every screen can show, as it will be written. */
function shown({ l, c, h }: Oklch): Oklch {
  const round = (value: number, digits: number) => Number(value.toFixed(digits))
  const colour = { l: round(l, 4), c: round(c, 4), h: round((h + 360) % 360, 2) }
  while (colour.c > 0 && !isInGamut(colour)) colour.c = round(Math.max(0, colour.c - 0.002), 4)
  return colour
}

/** As CSS Color 4 writes it. */
export const cssOf = ({ l, c, h }: Oklch): string => `oklch(${l} ${c} ${h})`
