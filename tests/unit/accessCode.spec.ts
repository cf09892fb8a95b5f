import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accessCodeOf, readAccessCode } from '../../domain/accessCode.ts'

const bytes = fc.uint8Array({ minLength: 12, maxLength: 32 })

test('every code has three groups of four signs that nobody confuses', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      expect(accessCodeOf(random)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/)
    }),
  )
})

test('a code is understood in small letters, without hyphens and with blanks', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = accessCodeOf(random)
      expect(readAccessCode(code)).toBe(code)
      expect(readAccessCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code)
    }),
  )
})

test('the letters O, I and L are read as the digits they look like', () => {
  expect(readAccessCode('oil0-0000-0000')).toBe('0110-0000-0000')
})

test.each(['', 'ABCD', 'ABCD-EFGH-JKM', 'ABCD-EFGH-JKMNP', 'UUUU-UUUU-UUUU', '¼¼¼¼-0000-0000'])(
  '%j is no code',
  (typed) => {
    expect(readAccessCode(typed)).toBeNull()
  },
)

test('too few bytes make no code', () => {
  expect(() => accessCodeOf(new Uint8Array(11))).toThrow(RangeError)
})
