import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  canBeCharged,
  currencies,
  formatMoney,
  inDecimals,
  isCurrency,
  isSame,
  money,
  sum,
} from '../../domain/money.ts'
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

test('yen have no decimals and dinars three, of which cards know two', () => {
  expect(formatMoney(money(500, 'JPY'), 'en')).toBe('¥500')
  expect(formatMoney(money(12_340, 'KWD'), 'en')).toBe('KWD\u00A012.340')
  expect(canBeCharged(money(50, 'JPY'))).toBe(true)
  expect(canBeCharged(money(12_340, 'KWD'))).toBe(true)
  expect(canBeCharged(money(12_345, 'KWD'))).toBe(false)
})

test('files read money in whole units, with all decimals and a point', () => {
  expect(inDecimals(money(9_000, 'EUR'))).toBe('90.00')
  expect(inDecimals(money(5, 'EUR'))).toBe('0.05')
  expect(inDecimals(money(500, 'JPY'))).toBe('500')
  expect(inDecimals(money(12_340, 'KWD'))).toBe('12.340')
})

test.each(currencies)('%s has the decimals that Intl knows of it', (currency) => {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  expect(inDecimals(money(1, currency)).split('.')[1]?.length ?? 0).toBe(maximumFractionDigits)
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
