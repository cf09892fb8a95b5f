import { expect, test } from 'vitest'
import { orderMoves, orderStatuses } from '../../domain/order.ts'
import { money } from '../../domain/money.ts'
import { canMove } from '../../domain/moves.ts'
import { paymentStatuses, settle } from '../../domain/payment.ts'
import type { PaymentNews } from '../../domain/payment.ts'

const asked = money(9_000, 'EUR')

const news = (status: PaymentNews['status'], paid: PaymentNews['money'] = asked): PaymentNews => ({
  id: 'evt_1',
  provider: 'stripe',
  payment: 'ours',
  externalId: 'pi_1',
  status,
  money: paid,
  problem: null,
  facts: {
    ...{ method: 'card', brand: 'visa', last4: '4242', country: 'US', wallet: null },
    ...{ threeDSecure: null, risk: 'normal', receiptUrl: null, received: 9_000, isLive: false },
  },
})

test('money as asked settles the payment', () => {
  expect(settle({ status: 'created', money: asked }, news('paid'))).toEqual({
    kind: 'settled',
    status: 'paid',
  })
})

test.each([
  ['a cent less', { amount: 8_999, currency: 'EUR' }],
  ['a cent more', { amount: 9_001, currency: 'EUR' }],
  ['another currency', { amount: 9_000, currency: 'USD' }],
])('%s fulfils nothing', (_, paid) => {
  expect(settle({ status: 'created', money: asked }, news('paid', paid))).toEqual({
    kind: 'mismatch',
  })
})

test.each(paymentStatuses)('nothing heard later changes a payment that is paid (%s)', (status) => {
  const later = news(status as PaymentNews['status'])
  expect(settle({ status: 'paid', money: asked }, later)).toEqual({ kind: 'overtaken' })
})

test('a second decline is heard, for it may have another reason', () => {
  expect(settle({ status: 'failed', money: asked }, news('failed'))).toEqual({
    kind: 'settled',
    status: 'failed',
  })
})

test('money that arrives after a decline or a cancellation is not lost', () => {
  expect(settle({ status: 'failed', money: asked }, news('paid')).kind).toBe('settled')
  expect(settle({ status: 'cancelled', money: asked }, news('paid')).kind).toBe('settled')
})

test.each(orderStatuses)('an order that is %s never becomes unpaid again', (status) => {
  const unpaid = ['draft', 'awaiting-payment', 'failed', 'expired']
  const paid = ['paid', 'partly-refunded', 'refunded']
  const back = unpaid.filter((to) => paid.includes(status) && canMove(orderMoves, status, to))
  expect(back).toEqual([])
})
