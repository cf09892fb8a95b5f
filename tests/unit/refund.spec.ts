import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disputeMoves, isDisputeNews } from '../../domain/dispute.ts'
import type { DisputeNews, DisputeStatus } from '../../domain/dispute.ts'
import { money } from '../../domain/money.ts'
import {
  canRefundMove,
  isGivenBack,
  itemsBehind,
  orderAfterRefunds,
  planRefund,
  refundable,
  refundStatuses,
} from '../../domain/refund.ts'
import type { Paid } from '../../domain/refund.ts'

const item = (id: string, total: number, isUpgraded = false) => ({ id, total, isUpgraded })
const refund = (amount: number, items: string[] = [], isGivenBack = true) => ({
  ...{ amount, items, isGivenBack },
})
const paid = (more: Partial<Paid> = {}): Paid => ({
  money: money(13_000, 'EUR'),
  items: [item('a', 9_000), item('b', 4_000)],
  refunds: [],
  ...more,
})

test('all of an order is all its items and all its money', () => {
  expect(planRefund(paid(), 'all')).toEqual({
    kind: 'refund',
    money: money(13_000, 'EUR'),
    lines: [
      { item: 'a', amount: 9_000 },
      { item: 'b', amount: 4_000 },
    ],
  })
})

test('an item goes back once, whether the provider has answered or not', () => {
  const once = paid({ refunds: [refund(4_000, ['b'], false)] })
  expect(planRefund(once, ['b'])).toMatchObject({ reason: 'already-refunded' })
  expect(planRefund(once, 'all')).toMatchObject({
    money: { amount: 9_000 },
    lines: [{ item: 'a' }],
  })
})

test('what went back for nothing in particular is missing from what is left', () => {
  const part = paid({ refunds: [refund(5_000)] })
  expect(refundable(part)).toEqual({
    left: money(8_000, 'EUR'),
    items: [
      { id: 'a', amount: 8_000, isSpent: false },
      { id: 'b', amount: 0, isSpent: true },
    ],
  })
  expect(planRefund(part, ['b'])).toMatchObject({ reason: 'nothing-to-refund' })
  expect(planRefund(part, ['a', 'b'])).toMatchObject({ money: { amount: 8_000 } })
})

test('with the last of the money goes what it had paid for, and a present stays', () => {
  const spent = paid({ refunds: [refund(12_000)], items: [...paid().items, item('present', 0)] })
  expect(planRefund(spent, ['a'])).toMatchObject({
    money: { amount: 1_000 },
    lines: [
      { item: 'a', amount: 1_000 },
      { item: 'b', amount: 0 },
    ],
  })
  const partly = paid({ refunds: [refund(2_000)] })
  expect(planRefund(partly, ['a'])).toMatchObject({ lines: [{ item: 'a', amount: 9_000 }] })
})

test('a plan somebody has upgraded from stays, for its price is part of the upgrade', () => {
  const upgraded = paid({ items: [item('a', 9_000, true), item('b', 4_000)] })
  expect(planRefund(upgraded, 'all')).toMatchObject({ reason: 'upgraded-since' })
  expect(planRefund(upgraded, ['a'])).toMatchObject({ reason: 'upgraded-since' })
  expect(planRefund(upgraded, ['b'])).toMatchObject({ kind: 'refund' })
})

test('of dinars only what a card can carry goes back, and the rest with the last item', () => {
  const dinars = paid({
    money: money(1_000, 'KWD'),
    items: [item('a', 333), item('b', 667)],
  })
  expect(planRefund(dinars, ['a'])).toMatchObject({ money: { amount: 330 } })
  const rest = { ...dinars, refunds: [refund(330, ['a'])] }
  expect(planRefund(rest, ['b'])).toMatchObject({ money: { amount: 670 } })
})

test('all that was left stands for all items, and a part for none', () => {
  expect(itemsBehind(paid(), 13_000)).toHaveLength(2)
  expect(itemsBehind(paid(), 12_999)).toEqual([])
  const afterOne = paid({ refunds: [refund(9_000, ['a'])] })
  expect(itemsBehind(afterOne, 4_000)).toEqual([{ item: 'b', amount: 4_000 }])
  const onlyDecided = paid({ refunds: [refund(13_000, ['a', 'b'], false)] })
  expect(itemsBehind(onlyDecided, 13_000)).toHaveLength(2)
})

test('however it is asked for, never more goes back than was paid, and no item twice', () => {
  const totals = fc.array(fc.nat(50_000), { minLength: 1, maxLength: 6 })
  const wishes = fc.array(fc.oneof(fc.constant('all' as const), fc.array(fc.nat(5))))
  fc.assert(
    fc.property(totals, wishes, (prices, asked) => {
      const items = prices.map((total, each) => item(String(each), total))
      const sum = prices.reduce((all, price) => all + price, 0)
      let now: Paid = { money: money(sum, 'EUR'), items, refunds: [] }
      for (const wish of asked) {
        const plan = planRefund(now, wish === 'all' ? wish : wish.map(String))
        if (plan.kind === 'refused') continue
        const gone = plan.lines.map((line) => line.item)
        now = { ...now, refunds: [...now.refunds, refund(plan.money.amount, gone)] }
      }
      const back = now.refunds.reduce((all, { amount }) => all + amount, 0)
      const gone = now.refunds.flatMap((each) => each.items)
      expect(back).toBeLessThanOrEqual(sum)
      expect(new Set(gone).size).toBe(gone.length)
    }),
  )
})

test.each(refundStatuses)('money counts as gone when the provider has taken %s on', (status) => {
  expect(isGivenBack({ status, externalId: null })).toBe(false)
  const isLive = status !== 'failed' && status !== 'cancelled'
  expect(isGivenBack({ status, externalId: 're_1' })).toBe(isLive)
})

test('a refund that failed stays so; what a bank took it may give back and take again', () => {
  expect(canRefundMove({ status: 'failed', cause: 'asked' }, 'succeeded')).toBe(false)
  expect(canRefundMove({ status: 'succeeded', cause: 'asked' }, 'failed')).toBe(true)
  expect(canRefundMove({ status: 'failed', cause: 'dispute' }, 'succeeded')).toBe(true)
})

test('an order is called after what went back of it', () => {
  expect(orderAfterRefunds({ total: 9_000, refunded: 0 })).toBe('paid')
  expect(orderAfterRefunds({ total: 9_000, refunded: 1 })).toBe('partly-refunded')
  expect(orderAfterRefunds({ total: 9_000, refunded: 8_999 })).toBe('partly-refunded')
  expect(orderAfterRefunds({ total: 9_000, refunded: 9_000 })).toBe('refunded')
})

test('a dispute is news when it is another one, or has moved', () => {
  const news = (status: DisputeStatus, externalId = 'dp_1') =>
    ({ externalId, status }) as DisputeNews
  expect(isDisputeNews(null, news('open'))).toBe(true)
  const known = { externalId: 'dp_1', status: 'open' } as const
  expect(isDisputeNews(known, news('open'))).toBe(false)
  expect(isDisputeNews(known, news('lost'))).toBe(true)
  expect(isDisputeNews({ ...known, status: 'won' }, news('open'))).toBe(false)
  expect(isDisputeNews({ ...known, status: 'won' }, news('open', 'dp_2'))).toBe(true)
  expect(Object.values(disputeMoves).flat()).not.toContain('open')
})
