import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Stripe } from 'stripe'
import { afterAll } from 'vitest'
import type { PaymentNews } from '../../domain/payment.ts'
import { stripeBy } from '../../providers/payments/stripe.ts'
import { startSandbox } from '../../sandbox/start.ts'

const secretKey = 'sk_test_school'
const webhookSecret = 'whsec_a_secret_that_only_tests_ever_use'

/** A Stripe account until the file ends. Nobody takes what it posts: tests choose what is told, and when. */
const folder = mkdtempSync(path.join(tmpdir(), 'atelier-bank-'))
const webhookUrl = 'http://127.0.0.1:1/nobody'
const stripe = { secretKey, webhookUrl, laterMs: 3_600_000 }
const sandbox = await startSandbox({ folder, stripe, retryMs: 3_600_000 })
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true, force: true })
})

// Imported first, it is set before the config is read.
process.env.STRIPE_SECRET_KEY = secretKey
process.env.STRIPE_PUBLISHABLE_KEY = 'pk_test_school'
process.env.STRIPE_WEBHOOK_SECRET = webhookSecret
process.env.STRIPE_API_URL = sandbox.url

export const bank = sandbox.stripe

/** The same account as the school sees it. */
export const provider = stripeBy({ secretKey, webhookSecret, apiUrl: sandbox.url })

/** What Stripe would say of a payment, where a test has its own words for it. */
export const newsThat = (
  news: Pick<PaymentNews, 'id' | 'payment' | 'externalId' | 'status'> & Partial<PaymentNews>,
): PaymentNews => ({
  provider: 'stripe',
  money: { amount: 9_000, currency: 'EUR' },
  problem: null,
  facts: {
    ...{ method: null, brand: null, last4: null, country: null, wallet: null, threeDSecure: null },
    ...{ risk: null, receiptUrl: null, received: 0, isLive: false },
  },
  ...news,
})

/** The events of one intent as Stripe would post them, oldest first. */
export const eventsOf = (intent: string): Stripe.Event[] =>
  bank
    .events()
    .map(({ event }) => event)
    .filter(({ data }) => (data.object as { id?: string }).id === intent)

/** An event in the bytes and with the signature that Stripe would post. */
export function posted(event: object, { secret = webhookSecret, at = Date.now() } = {}) {
  const payload = JSON.stringify(event, null, 2)
  const timestamp = Math.floor(at / 1000)
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp })
  return { payload, signature }
}
