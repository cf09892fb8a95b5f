import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brandColours, cssOf, grounds, leastContrast, themes } from '../../domain/brand.ts'
import { contrast, fromHex, isHexColour, isInGamut, toBytes } from '../../domain/oklch.ts'

const stylesheet = path.resolve(import.meta.dirname, '../../site/src/styles/tokens.css')

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

test.for(themes)('whatever colour a school has, it can be read by %s', (theme) => {
  fc.assert(
    fc.property(hex, (brand) => {
      const { accent, strong, onAccent, quiet, focus, ...filled } = brandColours(brand, theme)
      for (const ground of [...grounds[theme], quiet]) {
        expect(contrast(accent, ground)).toBeGreaterThanOrEqual(leastContrast.text)
        expect(contrast(focus, ground)).toBeGreaterThanOrEqual(leastContrast.part)
      }
      for (const ground of grounds[theme]) {
        expect(contrast(strong, ground)).toBeGreaterThanOrEqual(leastContrast.text)
      }
      expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(leastContrast.text)
      expect(contrast(onAccent, strong)).toBeGreaterThanOrEqual(leastContrast.text)
      expect(contrast(filled.onFill, filled.fill)).toBeGreaterThanOrEqual(leastContrast.text)
      expect(contrast(filled.onFill, filled.fillStrong)).toBeGreaterThanOrEqual(leastContrast.text)
    }),
    { numRuns: 500 },
  )
})

test.for(themes)('every colour made from it can be shown by every screen, by %s', (theme) => {
  fc.assert(
    fc.property(hex, (brand) => {
      for (const colour of Object.values(brandColours(brand, theme))) {
        expect(isInGamut(colour)).toBe(true)
      }
    }),
  )
})

test('text on a breath of the colour can be read as on paper', () => {
  const inks = { day: [0.24, 0.43], night: [0.93, 0.775] } as const
  fc.assert(
    fc.property(hex, fc.constantFrom(...themes), (brand, theme) => {
      const { quiet } = brandColours(brand, theme)
      for (const l of inks[theme]) {
        expect(contrast({ l, c: 0.02, h: 70 }, quiet)).toBeGreaterThanOrEqual(leastContrast.text)
      }
    }),
  )
})

test('a colour that can be read as it is stays as it is', () => {
  const [red, green, blue] = toBytes(brandColours('#1f3a93', 'day').accent)
  expect([red, green, blue]).toEqual([0x1f, 0x3a, 0x93])
})

test('a colour too light for text still fills a button as it is', () => {
  const { accent, fill } = brandColours('#f2c14e', 'day')
  expect(toBytes(fill)).toEqual([0xf2, 0xc1, 0x4e])
  expect(accent.l).toBeLessThan(fill.l)
})

test('a colour is read and written as CSS Color 4 says', () => {
  const { l, c, h } = fromHex('#ff0000')
  expect([l.toFixed(3), c.toFixed(3), h.toFixed(2)]).toEqual(['0.628', '0.258', '29.23'])
  expect(toBytes(fromHex('#1f3a93'))).toEqual([0x1f, 0x3a, 0x93])
  expect(cssOf({ l: 0.5, c: 0.1, h: 265 })).toBe('oklch(0.5 0.1 265)')
})

test('a colour is six digits behind a #, and nothing that could be more', () => {
  expect(['#1f3a93', '#FFFFFF'].every(isHexColour)).toBe(true)
  expect(['', '#fff', 'red', '#1f3a93;}', '#1f3a9g', null, 3].some(isHexColour)).toBe(false)
  expect(() => brandColours('#1f3a93}', 'day')).toThrow(RangeError)
})

test('the grounds of the rule are those of the stylesheet', () => {
  const tokens = readFileSync(stylesheet, 'utf8')
  const { day, night } = grounds
  const pairs = day.map((ground, at) => [ground, night[at] ?? ground].map(cssOf).join(', '))
  expect(pairs.map((pair) => tokens.includes(`light-dark(${pair})`))).toEqual([true, true])
})
