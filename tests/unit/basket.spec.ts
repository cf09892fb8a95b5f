import { expect, test } from 'vitest'
import { isBasketKind, offerCodeOf, quantityOf } from '../../domain/basket.ts'
import { countries, isCountry } from '../../domain/country.ts'
import { includes, upgradedBy } from '../../domain/upgrade.ts'
import type { PaidPlan } from '../../domain/upgrade.ts'

const basic = { courses: ['letters'], hasMentor: false, hasBox: false }
const full = { courses: ['letters', 'colour'], hasMentor: true, hasBox: true }

const paid = (plan: string, more: Partial<PaidPlan> = {}): PaidPlan => ({
  ...basic,
  plan,
  orderItem: `item-${plan}`,
  title: plan,
  worth: 5_000,
  ...more,
})

test('a quantity is whole, and between none and the most of its kind', () => {
  expect(quantityOf('service', 2.9)).toBe(2)
  expect(quantityOf('service', 900)).toBe(20)
  expect(quantityOf('plan', 3)).toBe(1)
  expect([-1, NaN, Infinity].map((wanted) => quantityOf('service', wanted))).toEqual([0, 0, 0])
})

test('an offer code is kept in capitals, without the spaces around it', () => {
  expect(offerCodeOf('  Spring 24 ')).toBe('SPRING 24')
})

test('lessons come by their booking, and are not put into a basket by name', () => {
  expect(['plan', 'service', 'lesson-pack', 'lesson', 'x'].filter(isBasketKind)).toEqual([
    'plan',
    'service',
    'lesson-pack',
  ])
})

test('every country has a name in the languages of the site', () => {
  const names = new Intl.DisplayNames('uk', { type: 'region', fallback: 'none' })
  expect(countries.filter((code) => !names.of(code))).toEqual([])
  expect(new Set(countries).size).toBe(countries.length)
  expect(['FR', 'fr', 'XX', ''].map(isCountry)).toEqual([true, false, false, false])
})

test('a plan includes another when nothing of it is missing: no course, no mentor, no box', () => {
  expect(includes(full, basic)).toBe(true)
  expect(includes(basic, full)).toBe(false)
  expect(includes({ ...full, hasMentor: false }, { ...basic, hasMentor: true })).toBe(false)
  expect(includes({ ...full, hasBox: false }, { ...basic, hasBox: true })).toBe(false)
})

test('what opens no course is never had already', () => {
  expect(includes(full, { courses: [], hasMentor: false, hasBox: false })).toBe(false)
})

test('an upgrade takes the place of the plan most was paid for, of those it includes', () => {
  const wanted = { ...full, plan: 'full' }
  const cheap = paid('cheap', { worth: 1_000 })
  const dear = paid('dear')
  const foreign = paid('foreign', { courses: ['music'], worth: 9_000 })
  expect(upgradedBy(wanted, [cheap, dear, foreign])).toBe(dear)
})

test('a plan is no upgrade of itself, nor of one that was given for nothing', () => {
  const wanted = { ...full, plan: 'full' }
  expect(upgradedBy(wanted, [paid('full', full), paid('gift', { worth: 0 })])).toBeNull()
})
