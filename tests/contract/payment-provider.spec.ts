import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Stripe } from 'stripe'
import { afterAll, describe } from 'vitest'
import { stripeBy } from '../../providers/payments/stripe.ts'
import { startSandbox } from '../../sandbox/start.ts'
import { behavesLikeAPaymentProvider } from '../support/behavesLikeAPaymentProvider.ts'
import type { Bank } from '../support/behavesLikeAPaymentProvider.ts'

const webhookSecret = 'whsec_contract'
const folders: string[] = []

const signedWith = (secret: string, payload: string): string =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret })

const cards = {
  good: '4242424242424242',
  empty: '4000000000009995',
  'refund-takes': '4000000000007726',
}

/** Stripe as the school sees it with this key, and the stand-in behind it. It posts to an endpoint nobody answers. */
async function stripeBank(secretKey: string): Promise<Bank> {
  const folder = mkdtempSync(path.join(tmpdir(), 'payment-provider-'))
  folders.push(folder)
  const webhookUrl = 'http://127.0.0.1:1/nobody'
  const stripe = { secretKey, webhookUrl, laterMs: 60_000 }
  const sandbox = await startSandbox({ folder, stripe, retryMs: 3_600_000 })
  afterAll(() => sandbox.close())
  const service = sandbox.stripe

  return {
    provider: stripeBy({ secretKey, webhookSecret, apiUrl: sandbox.url }),
    pay: (intent, card) => void service.pay({ intent, card: cards[card] }),
    debit: (intent) => void service.debit({ intent }),
    answerDebit: (intent, isCovered) => void service.settleDebit({ intent, isCovered }),
    count: () => ({ payments: service.all().length, refunds: service.refunds().length }),
    loseAnswers: (times) => service.loseAnswers({ times }),
    forgetKeys: () => service.forgetKeys(),
    refundThere: (intent, amount) => void service.refund({ intent, amount }),
    failRefund: (refund) => void service.failRefund({ refund }),
    dispute: (intent) => service.dispute({ intent }).id,
    closeDispute: (dispute, status) => void service.closeDispute({ dispute, status }),
    posts: (id) =>
      service
        .events()
        .map(({ event }) => event)
        .filter(({ data }) => (data.object as { id?: string }).id === id)
        .map((event) => {
          const body = JSON.stringify(event)
          return { body, signature: signedWith(webhookSecret, body), type: event.type }
        }),
    forged: (body) => signedWith('whsec_of_somebody_else', body),
  }
}

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

const banks = {
  stripe: await stripeBank('sk_test_contract'),
  'stripe with a restricted key': await stripeBank('rk_test_contract'),
}

describe.for(Object.entries(banks))('%s', ([, bank]) => behavesLikeAPaymentProvider(bank))
