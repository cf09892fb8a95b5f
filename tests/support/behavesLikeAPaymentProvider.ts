import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { PaymentProvider } from '../../providers/payments/provider.ts'

/** A provider, and the bank behind it as the world sees it. */
export type Bank = {
  provider: PaymentProvider
  /** Types a card into the form of a payment. */
  pay(externalId: string, card: 'good' | 'empty' | 'refund-takes'): void
  /** Pays from an account, and what its bank answers days later. */
  debit(externalId: string): void
  answerDebit(externalId: string, isCovered: boolean): void
  /** How many payments, and how many refunds, the service has. */
  count(): { payments: number; refunds: number }
  /** Hangs up before the next answers. */
  loseAnswers(times: number): void
  /** Forgets which questions it has answered already, as a service does after a day. */
  forgetKeys(): void
  /** What the people of the service, and of banks, do by themselves. */
  refundThere(externalId: string, amount: number): void
  failRefund(refund: string): void
  dispute(externalId: string): string
  closeDispute(dispute: string, status: 'won' | 'lost'): void
  /** What the service has posted about something, the newest last. */
  posts(externalId: string): { body: string; signature: string; type: string }[]
  forged(body: string): string
}

const money = { amount: 4_900, currency: 'EUR' } as const
const ask = () => ({ payment: randomUUID(), money, description: 'K7QF-2M9D' })
const part = { amount: 900, currency: 'EUR' } as const

/** What the school relies on, whichever service it is. */
export function behavesLikeAPaymentProvider(bank: Bank): void {
  const { provider } = bank

  const aPaidPayment = async (card: Parameters<Bank['pay']>[1] = 'good') => {
    const wish = ask()
    const { externalId } = await provider.create(wish)
    bank.pay(externalId, card)
    return { payment: wish.payment, externalId }
  }
  const aRefund = (payment: string, of: typeof money | typeof part = part) => ({
    ...{ refund: randomUUID(), payment, money: of },
  })

  test('a payment is asked for, and nothing is taken yet', async () => {
    const wish = ask()
    const { externalId, clientSecret } = await provider.create(wish)
    expect(clientSecret).toContain(externalId)
    expect(await provider.lookUp(externalId)).toEqual({
      id: `look-up:${wish.payment}:created`,
      provider: provider.name,
      payment: wish.payment,
      externalId,
      status: 'created',
      money,
      problem: null,
      facts: {
        ...{ method: null, brand: null, last4: null, country: null, wallet: null },
        ...{ threeDSecure: null, risk: null, receiptUrl: null, received: 0, isLive: false },
      },
    })
  })

  test('asked for twice, at once and later, it is one payment', async () => {
    const before = bank.count().payments
    const wish = ask()
    const [one, other] = await Promise.all([provider.create(wish), provider.create(wish)])
    expect(other).toEqual(one)
    expect(await provider.create(wish)).toEqual(one)
    expect(bank.count().payments).toBe(before + 1)
  })

  test('an answer that is lost on its way leaves one payment', async () => {
    const before = bank.count().payments
    bank.loseAnswers(1)
    await provider.create(ask())
    expect(bank.count().payments).toBe(before + 1)
  })

  test('it can be shown to a browser again', async () => {
    const open = await provider.create(ask())
    expect(await provider.resume(open.externalId)).toEqual(open)
  })

  test('what was paid is told with the money that was taken, and nothing of who paid', async () => {
    const { externalId } = await aPaidPayment()
    const news = await provider.lookUp(externalId)
    expect(news).toMatchObject({ status: 'paid', money })
    expect(news.facts).toMatchObject({ method: 'card', last4: '4242', received: 4_900 })
    expect(Object.keys(news.facts).sort()).toEqual([
      ...['brand', 'country', 'isLive', 'last4', 'method'],
      ...['receiptUrl', 'received', 'risk', 'threeDSecure', 'wallet'],
    ])
  })

  test('a declined card is told with its reason, and the payment is open for another', async () => {
    const { externalId } = await aPaidPayment('empty')
    expect(await provider.lookUp(externalId)).toMatchObject({
      status: 'failed',
      problem: 'insufficient_funds',
    })
    bank.pay(externalId, 'good')
    expect(await provider.lookUp(externalId)).toMatchObject({ status: 'paid', problem: null })
  })

  test('two declines in a row are two pieces of news', async () => {
    const { externalId } = await aPaidPayment('empty')
    const first = await provider.lookUp(externalId)
    expect(await provider.lookUp(externalId)).toEqual(first)
    bank.pay(externalId, 'empty')
    const second = await provider.lookUp(externalId)
    expect(second.status).toBe('failed')
    expect(second.id).not.toBe(first.id)
  })

  test.for([
    [true, 'paid'],
    [false, 'failed'],
  ] as const)('a debit pends until its bank answers %s', async ([isCovered, status]) => {
    const { externalId } = await provider.create(ask())
    bank.debit(externalId)
    expect(await provider.lookUp(externalId)).toMatchObject({
      status: 'processing',
      money,
      facts: { received: 0 },
    })
    bank.answerDebit(externalId, isCovered)
    expect(await provider.lookUp(externalId)).toMatchObject({ status })
  })

  test('a payment is called off, twice if need be', async () => {
    const { externalId } = await provider.create(ask())
    expect(await provider.cancel(externalId)).toMatchObject({ status: 'cancelled' })
    expect(await provider.cancel(externalId)).toMatchObject({ status: 'cancelled' })
  })

  test('what is paid cannot be called off any more, and says so', async () => {
    const { externalId } = await aPaidPayment()
    expect(await provider.cancel(externalId)).toMatchObject({ status: 'paid', money })
  })

  test('a service that is asked for what it does not have throws', async () => {
    await expect(provider.lookUp('pi_nobody')).rejects.toMatchObject({ statusCode: 404 })
    await expect(provider.lookUpRefund('re_nobody')).rejects.toMatchObject({ statusCode: 404 })
    await expect(provider.lookUpDispute('dp_nobody')).rejects.toMatchObject({ statusCode: 404 })
  })

  test('money is given back in parts, and named by our refund and our payment', async () => {
    const { payment, externalId } = await aPaidPayment()
    const wish = aRefund(externalId)
    const news = await provider.refund(wish)
    expect(news).toEqual({
      id: `look-up:${news.externalId}:succeeded`,
      provider: provider.name,
      externalId: news.externalId,
      refund: wish.refund,
      payment,
      paymentExternalId: externalId,
      status: 'succeeded',
      money: part,
      problem: null,
    })
    expect(await provider.lookUpRefund(news.externalId ?? '')).toEqual(news)
    expect(await provider.refundsOf(externalId)).toEqual([news])
  })

  test('a refund asked for twice, at once, after a lost answer and after a day is one refund', async () => {
    const { externalId } = await aPaidPayment()
    const before = bank.count().refunds
    const wish = aRefund(externalId)
    const [one, other] = await Promise.all([provider.refund(wish), provider.refund(wish)])
    expect(other).toEqual(one)
    bank.loseAnswers(1)
    expect(await provider.refund(wish)).toEqual(one)
    bank.forgetKeys()
    expect(await provider.refund(wish)).toEqual(one)
    expect(bank.count().refunds).toBe(before + 1)
  })

  test('more than is left is refused for good, with a reason', async () => {
    const { externalId } = await aPaidPayment()
    await provider.refund(aRefund(externalId))
    const wish = aRefund(externalId, money)
    expect(await provider.refund(wish)).toMatchObject({
      externalId: null,
      refund: wish.refund,
      status: 'failed',
      problem: expect.any(String) as string,
    })
  })

  test('a refund can fail long after it succeeded', async () => {
    const { externalId } = await aPaidPayment()
    const { externalId: refund } = await provider.refund(aRefund(externalId))
    bank.failRefund(refund ?? '')
    expect(await provider.lookUpRefund(refund ?? '')).toMatchObject({
      status: 'failed',
      problem: 'expired_or_canceled_card',
    })
  })

  test('a refund may take its time', async () => {
    const { externalId } = await aPaidPayment('refund-takes')
    expect(await provider.refund(aRefund(externalId))).toMatchObject({ status: 'pending' })
  })

  test('money given back at the service itself has no refund of ours', async () => {
    const { payment, externalId } = await aPaidPayment()
    bank.refundThere(externalId, 300)
    expect(await provider.refundsOf(externalId)).toMatchObject([
      { refund: null, payment, money: { amount: 300, currency: 'EUR' }, status: 'succeeded' },
    ])
  })

  test.for(['won', 'lost'] as const)('a dispute is open, and then it is %s', async (status) => {
    const { payment, externalId } = await aPaidPayment()
    const dispute = bank.dispute(externalId)
    const open = await provider.lookUpDispute(dispute)
    expect(open).toMatchObject({ payment, status: 'open', money, externalId: dispute })
    expect(Date.parse(open.answerBy ?? '')).toBeGreaterThan(Date.now())

    bank.closeDispute(dispute, status)
    expect(await provider.disputesOf(externalId)).toMatchObject([{ status, answerBy: null }])
  })

  test('what it posts is believed by its signature alone', async () => {
    const { externalId } = await aPaidPayment()
    const { body, signature } = bank.posts(externalId).at(-1) ?? { body: '', signature: '' }

    expect(await provider.eventIn(body, signature)).toMatchObject({
      provider: provider.name,
      about: { kind: 'payment', externalId },
    })
    expect(await provider.eventIn(`${body} `, signature)).toBeNull()
    expect(await provider.eventIn(body, bank.forged(body))).toBeNull()
    expect(await provider.eventIn(body, '')).toBeNull()
    expect(await provider.eventIn('', signature)).toBeNull()
  })

  test('what it posts says where to look: at a payment, a refund, a dispute, or nowhere', async () => {
    const { externalId } = await aPaidPayment()
    const { externalId: refund } = await provider.refund(aRefund(externalId))
    const dispute = bank.dispute((await aPaidPayment()).externalId)

    for (const [kind, id] of [
      ['payment', externalId],
      ['refund', refund],
      ['dispute', dispute],
    ] as const) {
      const { body, signature } = bank.posts(id ?? '').at(-1) ?? { body: '', signature: '' }
      const event = await provider.eventIn(body, signature)
      expect(event?.about).toEqual({ kind, externalId: id })
    }
    const made = bank.posts(externalId).find(({ type }) => type.endsWith('.created'))
    const event = await provider.eventIn(made?.body ?? '', made?.signature ?? '')
    expect(event?.about).toBe('nothing')
  })

  test('what nobody took is told again when it is asked for', async () => {
    const { externalId } = await aPaidPayment()
    const missed = await provider.missedEvents(new Date(Date.now() - 60_000))
    expect(missed.map(({ about }) => about)).toContainEqual({ kind: 'payment', externalId })
    expect(await provider.missedEvents(new Date(Date.now() + 60_000))).toEqual([])
  })
}
