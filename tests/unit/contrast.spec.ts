import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const tokens = readFileSync(
  path.resolve(import.meta.dirname, '../../site/src/styles/tokens.css'),
  'utf8',
)

const themes = { day: 1, night: 2 } as const
type Theme = keyof typeof themes

const onPaper = ['ink', 'ink-soft', 'accent', 'accent-strong', 'correction']

test.for(['day', 'night'] as const)('every text colour can be read by %s', (theme) => {
  for (const ground of ['paper', 'daylight']) {
    for (const text of onPaper) {
      expect(contrast(theme, text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  }
  expect(contrast(theme, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5)
  expect(contrast(theme, 'on-accent', 'accent-strong')).toBeGreaterThanOrEqual(4.5)
  for (const text of ['ink', 'ink-soft', 'accent']) {
    expect(contrast(theme, text, 'accent-quiet'), text).toBeGreaterThanOrEqual(4.5)
  }
})

test.for(['day', 'night'] as const)('every edge of a field can be seen by %s', (theme) => {
  expect(contrast(theme, 'edge', 'paper')).toBeGreaterThanOrEqual(3)
  expect(contrast(theme, 'edge', 'daylight')).toBeGreaterThanOrEqual(3)
})

test.for(['day', 'night'] as const)('what has the focus can be seen by %s', (theme) => {
  for (const ground of ['paper', 'daylight', 'accent-quiet']) {
    expect(contrast(theme, 'focus', ground), ground).toBeGreaterThanOrEqual(3)
  }
})

/** WCAG 2.2, contrast ratio: from 1 (alike) to 21 (black on white). */
function contrast(theme: Theme, one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(theme, one), luminance(theme, other)].sort(
    (a, b) => a - b,
  )
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance of a token: oklch to linear sRGB (CSS Color 4, 10), then its weighted sum. */
function luminance(theme: Theme, name: string): number {
  const pair = new RegExp(`--${name}: light-dark\\(oklch\\((.*?)\\), oklch\\((.*?)\\)\\)`).exec(
    tokens,
  )
  const [l = NaN, chroma = NaN, hue = NaN] = (pair?.[themes[theme]] ?? '').split(' ').map(Number)
  const angle = (hue * Math.PI) / 180
  const a = chroma * Math.cos(angle)
  const b = chroma * Math.sin(angle)

  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short
  const green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short
  const blue = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short
  const inGamut = (channel: number) => Math.min(1, Math.max(0, channel))
  return 0.2126 * inGamut(red) + 0.7152 * inGamut(green) + 0.0722 * inGamut(blue)
}
