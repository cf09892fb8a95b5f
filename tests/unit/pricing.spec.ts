import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canBeCharged, currencies, money, stepOf } from '../../domain/money.ts'
import type { Offer, Reduction } from '../../domain/offer.ts'
import { whyNotApplicable } from '../../domain/offer.ts'
import { sellableKinds } from '../../domain/offerTerms.ts'
import { priceOrder, taxOn } from '../../domain/pricing.ts'
import type { OrderLine, PriceAsk } from '../../domain/pricing.ts'
import { sumOf, takesTogether } from '../../domain/takes.ts'

const now = new Date('2027-03-01T12:00:00Z')
const noTax = { basisPoints: 0, isIncluded: true }
const known = { hasBoughtBefore: false }

let count = 0

const anOffer = (reduction: Reduction, more: Partial<Offer> = {}): Offer => ({
  id: `offer-${count++}`,
  createdAt: new Date('2027-01-01T00:00:00Z'),
  isActive: true,
  reduction,
  fits: { scope: 'everything' },
  startsAt: null,
  endsAt: null,
  minimum: null,
  customers: 'everyone',
  isExclusive: false,
  limits: { total: null, perCustomer: null },
  uses: { total: 0, byCustomer: 0 },
  ...more,
})

const percent = (share: number, more: Partial<Offer> = {}) =>
  anOffer({ kind: 'percentage', basisPoints: share * 100 }, more)
const fixed = (amount: number, more: Partial<Offer> = {}) =>
  anOffer({ kind: 'fixed', amount }, more)
const bundle = (buy: number, free: number, more: Partial<Offer> = {}) =>
  anOffer({ kind: 'bundle', buy, free }, more)

const aLine = (unit: number, more: Partial<OrderLine> = {}): OrderLine => {
  const key = more.key ?? `line-${count++}`
  return { key, kind: 'plan', id: key, unit, quantity: 1, credit: 0, ...more }
}

const priced = (lines: OrderLine[], offers: Offer[] = [], more: Partial<PriceAsk> = {}) =>
  priceOrder({ currency: 'EUR', lines, offers, customer: known, tax: noTax, ...more }, now)

const anyLine = (step: number) =>
  fc.record({
    kind: fc.constantFrom(...sellableKinds),
    id: fc.constantFrom('a', 'b', 'c'),
    unit: fc.integer({ min: 0, max: 20_000 }).map((units) => units * step),
    quantity: fc.integer({ min: 1, max: 6 }),
    credit: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 30_000 }).map((n) => n * step),
    ),
  })

const anyFits = fc.oneof(
  fc.constant({ scope: 'everything' as const }),
  fc.record({
    scope: fc.constant('kinds' as const),
    kinds: fc.subarray([...sellableKinds]),
  }),
  fc.record({
    scope: fc.constant('chosen' as const),
    things: fc.array(
      fc.record({ kind: fc.constantFrom(...sellableKinds), id: fc.constantFrom('a', 'b', 'c') }),
      { maxLength: 3 },
    ),
  }),
)

const anyReduction: fc.Arbitrary<Reduction> = fc.oneof(
  fc.record({
    kind: fc.constant('percentage' as const),
    basisPoints: fc.integer({ min: 1, max: 10_000 }),
  }),
  fc.record({ kind: fc.constant('fixed' as const), amount: fc.integer({ min: 1, max: 50_000 }) }),
  fc.record({
    kind: fc.constant('bundle' as const),
    buy: fc.integer({ min: 1, max: 3 }),
    free: fc.integer({ min: 1, max: 2 }),
  }),
)

const limit = fc.option(fc.integer({ min: 1, max: 3 }))

const anyOffer = fc.record({
  createdAt: fc.integer({ min: 0, max: 3 }).map((day) => new Date(day * 86_400_000)),
  isActive: fc.integer({ min: 0, max: 9 }).map((draw) => draw > 0),
  reduction: anyReduction,
  fits: anyFits,
  startsAt: fc.constantFrom(null, new Date('2027-02-01T00:00:00Z')),
  endsAt: fc.constantFrom(null, null, new Date('2027-02-02T00:00:00Z')),
  minimum: fc.option(fc.integer({ min: 0, max: 20_000 })),
  customers: fc.constantFrom('everyone', 'everyone', 'first-order', 'repeat-order'),
  isExclusive: fc.boolean(),
  limits: fc.record({ total: limit, perCustomer: limit }),
  uses: fc.record({
    total: fc.integer({ min: 0, max: 2 }),
    byCustomer: fc.integer({ min: 0, max: 2 }),
  }),
})

const anyAsk = fc.constantFrom(...currencies).chain((currency) =>
  fc.record({
    currency: fc.constant(currency),
    lines: fc
      .array(anyLine(stepOf(currency)), { maxLength: 6 })
      .map((lines) => lines.map((line, at): OrderLine => ({ ...line, key: `line-${at}` }))),
    offers: fc
      .array(anyOffer, { maxLength: 6 })
      .map((offers) => offers.map((offer, at): Offer => ({ ...offer, id: `offer-${at}` }))),
    customer: fc.record({ hasBoughtBefore: fc.boolean() }),
    tax: fc.record({
      basisPoints: fc.constantFrom(0, 550, 1_000, 2_000, 10_000),
      isIncluded: fc.boolean(),
    }),
  }),
)

/** Every subset of the offers, whether it is allowed or not. */
const subsetsOf = (offers: readonly Offer[]): Offer[][] =>
  offers.reduce<Offer[][]>((sets, offer) => [...sets, ...sets.map((set) => [...set, offer])], [[]])

const isAllowed = (set: readonly Offer[]) =>
  set.length < 2 || set.every(({ isExclusive }) => !isExclusive)

const holds = (rule: (ask: PriceAsk) => void) =>
  fc.assert(fc.property(anyAsk, rule), { numRuns: 500 })

test('no line and no total is ever negative, and every amount is whole', () => {
  holds((ask) => {
    const order = priceOrder(ask, now)
    for (const { subtotal, credit, discount, tax, total } of [order, ...order.lines]) {
      for (const amount of [subtotal, credit, discount, tax, total]) {
        expect(Number.isSafeInteger(amount)).toBe(true)
        expect(amount).toBeGreaterThanOrEqual(0)
      }
    }
  })
})

test('lines, discounts and tax always add up to the total, by line and by offer', () => {
  holds((ask) => {
    const order = priceOrder(ask, now)
    for (const { subtotal, credit, discount, tax, total } of [order, ...order.lines]) {
      expect(total).toBe(subtotal - credit - discount + (ask.tax.isIncluded ? 0 : tax))
    }
    for (const name of ['subtotal', 'credit', 'discount', 'tax', 'total'] as const) {
      expect(sumOf(order.lines.map((line) => line[name]))).toBe(order[name])
    }
    const discounts = order.lines.flatMap((line) => line.discounts)
    for (const { offer, amount } of order.offers) {
      const taken = discounts.filter((each) => each.offer === offer)
      expect(sumOf(taken.map((each) => each.amount))).toBe(amount)
    }
    expect(sumOf(order.offers.map(({ amount }) => amount))).toBe(order.discount)
  })
})

test('neither the order of lines nor that of offers changes anything', () => {
  const shuffled = anyAsk.chain((ask) =>
    fc.record({
      ask: fc.constant(ask),
      lines: fc.shuffledSubarray(ask.lines, { minLength: ask.lines.length }),
      offers: fc.shuffledSubarray(ask.offers, { minLength: ask.offers.length }),
    }),
  )
  fc.assert(
    fc.property(shuffled, ({ ask, lines, offers }) => {
      const order = priceOrder(ask, now)
      const again = priceOrder({ ...ask, lines, offers }, now)
      expect(again.lines.map(({ key }) => key)).toEqual(lines.map(({ key }) => key))
      const byKey = [...again.lines].sort((a, b) => a.key.localeCompare(b.key))
      expect({ ...again, lines: byKey }).toEqual(order)
    }),
    { numRuns: 500 },
  )
})

test('of all sets of offers that are allowed, none takes more off than the one that was chosen', () => {
  holds((ask) => {
    const order = priceOrder(ask, now)
    const things = ask.lines
      .map((line) => ({ ...line, worth: Math.max(0, line.unit * line.quantity - line.credit) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
    const { customer } = ask
    const fit = ask.offers.filter(
      (offer) => whyNotApplicable(offer, { things, customer }, now) === null,
    )
    const off = subsetsOf(fit)
      .filter(isAllowed)
      .map((set) =>
        sumOf(takesTogether(set, things, stepOf(ask.currency)).flatMap(({ amounts }) => amounts)),
      )
    expect(order.discount).toBe(Math.max(...off))
    const used = ask.offers.filter(({ id }) => order.offers.some(({ offer }) => offer === id))
    expect(isAllowed(used)).toBe(true)
    expect(used.every((offer) => fit.includes(offer))).toBe(true)
  })
})

test('every offer either counts or says why it does not', () => {
  holds((ask) => {
    const { offers, notUsed } = priceOrder(ask, now)
    const named = [...offers, ...notUsed].map(({ offer }) => offer)
    expect(named.sort()).toEqual(ask.offers.map(({ id }) => id).sort())
  })
})

test('an offer that has reached a limit never takes anything off', () => {
  holds((ask) => {
    for (const { offer } of priceOrder(ask, now).offers) {
      const found = ask.offers.find(({ id }) => id === offer)
      expect(found?.uses.total).toBeLessThan(found?.limits.total ?? Infinity)
      expect(found?.uses.byCustomer).toBeLessThan(found?.limits.perCustomer ?? Infinity)
    }
  })
})

test('whatever is bought, 100 % off is nothing to pay', () => {
  holds((ask) => {
    const order = priceOrder({ ...ask, offers: [percent(100)] }, now)
    expect({ total: order.total, tax: order.tax }).toEqual({ total: 0, tax: 0 })
  })
})

test('fifty offers are chosen from at once', () => {
  const offers = Array.from({ length: 50 }, (_, at) => fixed(100 + at, { isExclusive: at % 2 > 0 }))
  expect(priced([aLine(100_000)], offers).discount).toBe(3_100)
})

test.each([
  ['EUR', 3_333, 333],
  ['JPY', 3_333, 333],
  ['KWD', 3_330, 330],
] as const)('a tenth off in %s is a whole number that can be charged', (currency, unit, off) => {
  const order = priced([aLine(unit)], [percent(10)], { currency })
  expect(order.discount).toBe(off)
  expect(canBeCharged(money(order.total, currency))).toBe(true)
})

test('Kuwait’s thousandths stay multiples of ten, however they are shared and taxed', () => {
  const lines = [aLine(1_110), aLine(2_220), aLine(3_330)]
  const tax = { basisPoints: 550, isIncluded: false }
  const order = priced(lines, [percent(33)], { currency: 'KWD', tax })
  const amounts = order.lines.flatMap(({ discount, total }) => [discount, total])
  expect(amounts.filter((amount) => amount % 10 !== 0)).toEqual([])
  expect(order.discount).toBe(2_200)
})

test('ten percent of a hundred euro is ten, though its three lines have other ideas', () => {
  const { lines, discount } = priced([aLine(3_333), aLine(3_333), aLine(3_334)], [percent(10)])
  expect(discount).toBe(1_000)
  expect(lines.map((line) => line.discount)).toEqual([333, 333, 334])
})

test('a fixed amount is spread by what the lines cost, and takes no more than there is', () => {
  const lines = [aLine(9_000), aLine(1_000)]
  expect(priced(lines, [fixed(1_000)]).lines.map(({ discount }) => discount)).toEqual([900, 100])
  expect(priced(lines, [fixed(99_000)]).total).toBe(0)
  const odd = priced([aLine(500), aLine(500)], [fixed(101)])
  expect(odd.lines.map(({ discount }) => discount)).toEqual([51, 50])
})

test('a fixed amount is given whole, even where another offer has made one line free', () => {
  const pack = aLine(5_000, { kind: 'lesson-pack' })
  const free = percent(100, { fits: { scope: 'kinds', kinds: ['lesson-pack'] } })
  const order = priced([pack, aLine(9_000)], [free, fixed(1_000)])
  expect(order.offers.map(({ amount }) => amount)).toEqual([5_000, 1_000])
  expect(order.total).toBe(8_000)
})

test('buy two, get one free: of every three the cheapest, counted over all lines', () => {
  const dear = aLine(3_000, { quantity: 2 })
  const cheap = aLine(1_000, { quantity: 2 })
  const order = priced([dear, cheap], [bundle(2, 1)])
  expect(order.lines.map(({ discount }) => discount)).toEqual([0, 1_000])
  expect(priced([dear, aLine(1_000, { quantity: 4 })], [bundle(2, 1)]).discount).toBe(2_000)
  expect(priced([dear], [bundle(2, 1)]).offers).toEqual([])
})

test('offers that go together add up, each reckoned from the price', () => {
  expect(priced([aLine(10_000)], [percent(20), percent(10), fixed(500)]).total).toBe(6_500)
})

test('one that stands alone counts when it is better than all others together, and says so when not', () => {
  const alone = percent(25, { isExclusive: true })
  const [ten, five] = [percent(10), fixed(500)]

  const big = priced([aLine(10_000)], [alone, ten, five])
  expect(big.offers).toEqual([{ offer: alone.id, amount: 2_500 }])
  expect(big.notUsed.map(({ why }) => why)).toEqual(['beaten-by-better', 'beaten-by-better'])

  const small = priced([aLine(3_000)], [alone, ten, five])
  expect(small.offers.map(({ offer }) => offer)).toEqual([ten.id, five.id])
  expect(small.notUsed).toEqual([{ offer: alone.id, why: 'beaten-by-better' }])
})

test('of two that are equally good, the older one counts', () => {
  const older = percent(10, { isExclusive: true, createdAt: new Date('2026-01-01T00:00:00Z') })
  const newer = percent(10, { isExclusive: true })
  expect(priced([aLine(10_000)], [newer, older]).offers).toEqual([
    { offer: older.id, amount: 1_000 },
  ])
})

test('an upgrade pays the difference, and its offers are reckoned from it; never less than nothing', () => {
  const upgrade = aLine(9_000, { credit: 4_000 })
  expect(priced([upgrade]).total).toBe(5_000)
  expect(priced([upgrade], [percent(20)])).toMatchObject({ discount: 1_000, total: 4_000 })
  expect(priced([aLine(9_000, { credit: 12_000 })])).toMatchObject({ credit: 9_000, total: 0 })
})

test('tax is within the price or comes on top of it, line by line, a half rounded up', () => {
  expect(taxOn(12_000, { basisPoints: 2_000, isIncluded: true })).toBe(2_000)
  expect(taxOn(10_000, { basisPoints: 2_000, isIncluded: false })).toBe(2_000)
  expect(taxOn(5, { basisPoints: 1_000, isIncluded: false })).toBe(1)
  const lines = [aLine(5), aLine(5)]
  const tax = { basisPoints: 1_000, isIncluded: false }
  expect(priced(lines, [], { tax })).toMatchObject({ tax: 2, total: 12 })
})

const things = [{ kind: 'plan' as const, id: 'p', worth: 9_000 }]
const why = (offer: Offer, { hasBoughtBefore = false } = {}) =>
  whyNotApplicable(offer, { things, customer: { hasBoughtBefore } }, now)

test('an offer counts from the instant it starts, and no longer at the one it ends', () => {
  const before = new Date(now.getTime() - 1)
  const after = new Date(now.getTime() + 1)
  expect(why(percent(10, { startsAt: now, endsAt: after }))).toBeNull()
  expect(why(percent(10, { startsAt: after }))).toBe('not-begun')
  expect(why(percent(10, { startsAt: before, endsAt: now }))).toBe('expired')
  expect(why(percent(10, { isActive: false }))).toBe('expired')
})

test('an offer says what keeps it from counting', () => {
  const limits = { total: 5, perCustomer: 1 }
  expect(why(percent(10, { limits, uses: { total: 5, byCustomer: 0 } }))).toBe('used-up')
  expect(why(percent(10, { limits, uses: { total: 4, byCustomer: 1 } }))).toBe('used-by-you')
  expect(why(percent(10, { minimum: 9_001 }))).toBe('minimum-not-reached')
  expect(why(percent(10, { minimum: 9_000 }))).toBeNull()
  expect(why(percent(10, { fits: { scope: 'kinds', kinds: ['lesson'] } }))).toBe('nothing-fits')
  const first = percent(10, { customers: 'first-order' })
  const repeat = percent(10, { customers: 'repeat-order' })
  expect([why(first), why(repeat)]).toEqual([null, 'repeat-order-only'])
  const again = { hasBoughtBefore: true }
  expect([why(first, again), why(repeat, again)]).toEqual(['first-order-only', null])
})

test('an offer for chosen things takes nothing off what was not chosen', () => {
  const chosen = aLine(9_000)
  const offer = percent(50, {
    fits: { scope: 'chosen', things: [{ kind: 'plan', id: chosen.id }] },
  })
  expect(priced([chosen, aLine(4_000)], [offer]).lines.map(({ discount }) => discount)).toEqual([
    4_500, 0,
  ])
})
