import type { Sheet } from './sheet.ts'
import { lines, chart, practiceSkin, swell, moonSheet, greys } from './strokes.ts'
import { zones, plant, wingSheet, placement, lettering } from './studies.ts'

/** Homework pages of the tattoo course, by the slug of their lecture. */
export const drawnSheets = {
  'a-line-that-breathes': lines,
  'needles-and-their-numbers': chart,
  'the-machine-in-your-hand': practiceSkin,
  'clean-then-sterile': zones,
  'long-lines': swell,
  'circles-and-moons': moonSheet,
  'dots-and-whip-shading': greys,
  'one-stem': plant,
  'two-wings': wingSheet,
  'stencil-and-placement': placement,
  'letters-on-skin': lettering,
} satisfies Record<string, Sheet>
