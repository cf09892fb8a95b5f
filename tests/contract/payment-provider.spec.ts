import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Stripe } from 'stripe'
import { afterAll, describe, expect, test } from 'vitest'
import type { PaymentProvider } from '../../providers/payments/provider.ts'
import { stripeBy } from '../../providers/payments/stripe.ts'
import { startSandbox } from '../../sandbox/start.ts'

/** A provider, and the bank behind it as the world sees it. */
type Bank = {
  provider: PaymentProvider
  /** Types a card into the form of a payment. */
  pay(externalId: string, card: 'good' | 'empty'): void
  /** How many payments the service has. */
  count(): number
  /** Hangs up before the next answers. */
  loseAnswers(times: number): void
  /** The last thing the service has posted about a payment. */
  lastPost(externalId: string): { body: string; signature: string }
  forged(body: string): string
}

const money = { amount: 4_900, currency: 'EUR' } as const
const ask = () => ({ payment: randomUUID(), money, description: 'K7QF-2M9D' })

/** What the school relies on, whichever service it is. */
function behavesLikeAPaymentProvider(bank: Bank): void {
  const { provider } = bank

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
      facts: expect.objectContaining({ method: null, received: 0 }) as object,
    })
  })

  test('asked for twice, at once and later, it is one payment', async () => {
    const before = bank.count()
    const wish = ask()
    const [one, other] = await Promise.all([provider.create(wish), provider.create(wish)])
    expect(other).toEqual(one)
    expect(await provider.create(wish)).toEqual(one)
    expect(bank.count()).toBe(before + 1)
  })

  test('an answer that is lost on its way leaves one payment', async () => {
    const before = bank.count()
    bank.loseAnswers(1)
    await provider.create(ask())
    expect(bank.count()).toBe(before + 1)
  })

  test('it can be shown to a browser again', async () => {
    const open = await provider.create(ask())
    expect(await provider.resume(open.externalId)).toEqual(open)
  })

  test('what was paid is told with the money that was taken', async () => {
    const { externalId } = await provider.create(ask())
    bank.pay(externalId, 'good')
    expect(await provider.lookUp(externalId)).toMatchObject({ status: 'paid', money })
  })

  test('a declined card is told with its reason, and the payment is open for another', async () => {
    const { externalId } = await provider.create(ask())
    bank.pay(externalId, 'empty')
    expect(await provider.lookUp(externalId)).toMatchObject({
      status: 'failed',
      problem: 'insufficient_funds',
    })
    bank.pay(externalId, 'good')
    expect(await provider.lookUp(externalId)).toMatchObject({ status: 'paid', problem: null })
  })

  test('a payment is called off, twice if need be', async () => {
    const { externalId } = await provider.create(ask())
    expect(await provider.cancel(externalId)).toMatchObject({ status: 'cancelled' })
    expect(await provider.cancel(externalId)).toMatchObject({ status: 'cancelled' })
  })

  test('what is paid cannot be called off any more, and says so', async () => {
    const { externalId } = await provider.create(ask())
    bank.pay(externalId, 'good')
    expect(await provider.cancel(externalId)).toMatchObject({ status: 'paid', money })
  })

  test('what it posts is believed by its signature alone', async () => {
    const wish = ask()
    const { externalId } = await provider.create(wish)
    bank.pay(externalId, 'good')
    const { body, signature } = bank.lastPost(externalId)

    expect(await provider.eventIn(body, signature)).toMatchObject({
      provider: provider.name,
      about: { kind: 'payment', externalId },
    })
    expect(await provider.eventIn(`${body} `, signature)).toBeNull()
    expect(await provider.eventIn(body, bank.forged(body))).toBeNull()
    expect(await provider.eventIn(body, '')).toBeNull()
    expect(await provider.eventIn('', signature)).toBeNull()
  })

  test('a service that is asked for a payment it does not have throws', async () => {
    await expect(provider.lookUp('pi_nobody')).rejects.toMatchObject({ statusCode: 404 })
  })
}

const secretKey = 'sk_test_contract'
const webhookSecret = 'whsec_contract'
const folder = mkdtempSync(path.join(tmpdir(), 'payment-provider-'))
const sandbox = await startSandbox({ folder, stripe: { secretKey } })
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

const signedWith = (secret: string, payload: string): string =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret })

const cards = { good: '4242424242424242', empty: '4000000000009995' }

describe('stripe', () => {
  behavesLikeAPaymentProvider({
    provider: stripeBy({ secretKey, webhookSecret, apiUrl: sandbox.url }),
    pay: (intent, card) => void sandbox.stripe.pay({ intent, card: cards[card] }),
    count: () => sandbox.stripe.all().length,
    loseAnswers: (times) => sandbox.stripe.loseAnswers({ times }),
    lastPost: (intent) => {
      const posts = sandbox.stripe.events().map(({ event }) => event)
      const event = posts.findLast(({ data }) => (data.object as { id?: string }).id === intent)
      const body = JSON.stringify(event)
      return { body, signature: signedWith(webhookSecret, body) }
    },
    forged: (body) => signedWith('whsec_of_somebody_else', body),
  })
})
