import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canBeCharged, formatMoney, isCurrency, isSame, money, sum } from '../../domain/money.ts'
import { lineTotal, orderTotal } from '../../domain/order.ts'

test('money is whole and never negative', () => {
  expect(() => money(0.5, 'EUR')).toThrow(RangeError)
  expect(() => money(-1, 'EUR')).toThrow(RangeError)
  expect(() => money(Number.MAX_SAFE_INTEGER + 1, 'EUR')).toThrow(RangeError)
  expect(money(0, 'EUR')).toEqual({ amount: 0, currency: 'EUR' })
})

test('two currencies have no sum, and are never the same money', () => {
  expect(() => sum([money(1, 'EUR'), money(1, 'USD')], 'EUR')).toThrow(RangeError)
  expect(isSame(money(100, 'EUR'), money(100, 'USD'))).toBe(false)
})

test('only currencies the school knows are currencies, and nothing inherited', () => {
  expect(isCurrency('EUR')).toBe(true)
  expect(isCurrency('XXX')).toBe(false)
  expect(isCurrency('toString')).toBe(false)
})

test('a card is charged from the minimum on', () => {
  expect(canBeCharged(money(49, 'EUR'))).toBe(false)
  expect(canBeCharged(money(50, 'EUR'))).toBe(true)
  expect(canBeCharged(money(29, 'GBP'))).toBe(false)
  expect(canBeCharged(money(100_000_000, 'EUR'))).toBe(false)
})

test('money is written as the reader writes it, without idle decimals', () => {
  expect(formatMoney(money(9_000, 'EUR'), 'en')).toBe('€90')
  expect(formatMoney(money(1_250, 'EUR'), 'fr')).toBe('12,50\u00A0€')
})

test('an order of any lines costs the sum of its lines, whole and not negative', () => {
  const line = fc.record({
    unit: fc.integer({ min: 0, max: 100_000_000 }).map((amount) => money(amount, 'EUR')),
    quantity: fc.integer({ min: 1, max: 100 }),
  })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 50 }), (lines) => {
      const total = orderTotal(lines, 'EUR')
      expect(total.amount).toBe(lines.reduce((all, each) => all + lineTotal(each).amount, 0))
      expect(Number.isSafeInteger(total.amount)).toBe(true)
    }),
  )
})

test.each([0, 101, 1.5, -1])('a line of %d is no line', (quantity) => {
  expect(() => lineTotal({ unit: money(100, 'EUR'), quantity })).toThrow(RangeError)
})
