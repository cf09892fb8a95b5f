import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLocalReq, getPayload } from 'payload'
import type { Payload } from 'payload'
import { Stripe } from 'stripe'
import type { PaymentProvider } from '../../providers/payments/provider.ts'
import { startSandbox } from '../../sandbox/start.ts'
import type { Sandbox } from '../../sandbox/start.ts'

/** An event in the bytes and with the signature that Stripe would post. */
export type Posting = { payload: string; signature: string }

export type Shop = {
  payload: Payload
  provider: PaymentProvider
  /** Places so many orders and pays them at the bank; what the bank has to say of each, and has not said yet. */
  paidOrders: (count: number) => Promise<Posting[]>
  /** News that is kept and changes nothing. */
  idleNews: (count: number) => Posting[]
  close: () => Promise<void>
}

/** A till and a bank that share the database and the keys of a school's site processes. */
export async function openShop(env: NodeJS.ProcessEnv): Promise<Shop> {
  Object.assign(process.env, env) // before the config is read
  const [{ default: config }, { paymentsBy }, { env: parsed }] = await Promise.all([
    import('../../payload.config.ts'),
    import('../../providers/index.ts'),
    import('../../env.ts'),
  ])
  const { STRIPE_SECRET_KEY: secretKey = '', STRIPE_WEBHOOK_SECRET: secret = '' } = env
  const folder = mkdtempSync(path.join(tmpdir(), 'atelier-bench-bank-'))
  const sandbox = await startSandbox({
    folder,
    port: Number(new URL(env.STRIPE_API_URL ?? '').port),
    stripe: { secretKey, webhookUrl: 'http://127.0.0.1:1/nobody', laterMs: 3_600_000 },
    retryMs: 3_600_000,
  })
  const payload = await getPayload({ config })
  const provider = paymentsBy(parsed)
  if (!provider) throw new Error('The school takes no cards.')
  const { docs } = await payload.find({
    collection: 'plans',
    where: { price: { greater_than: 0 } },
  })
  const [plan] = docs
  if (!plan) throw new Error('The school sells nothing.')

  return {
    payload,
    provider,
    paidOrders: async (count) => {
      const postings: Posting[] = []
      for (let each = 0; each < count; each++) {
        const intent = await placeOrder(payload, provider, plan.slug)
        postings.push(signed(paidAt(sandbox, intent), secret))
      }
      return postings
    },
    idleNews: (count) =>
      Array.from({ length: count }, () =>
        signed(
          {
            id: `evt_${randomUUID()}`,
            object: 'event',
            type: 'customer.created',
            data: { object: { id: 'cus_1' } },
          },
          secret,
        ),
      ),
    close: async () => {
      await payload.destroy()
      await sandbox.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A guest at the till; the name of their payment at the bank. */
async function placeOrder(
  payload: Payload,
  provider: PaymentProvider,
  slug: string,
): Promise<string> {
  const { startCheckout } = await import('../../commands/startCheckout.ts')
  const answer = await startCheckout(
    await createLocalReq({}, payload),
    {
      ...{ provider, wanted: { kind: 'plan', slug }, order: null, seen: null },
      ...{ email: `${randomUUID()}@example.org`, ip: randomUUID() },
    },
    new Date(),
  )
  if (answer.kind !== 'to-pay') throw new Error('There was nothing to pay.')
  const { docs } = await payload.find({
    collection: 'payments',
    where: { order: { equals: answer.order } },
  })
  return docs[0]?.externalId ?? ''
}

function paidAt(sandbox: Sandbox, intent: string): object {
  sandbox.stripe.pay({ intent, card: '4242424242424242' })
  const event = sandbox.stripe
    .events()
    .map((told) => told.event)
    .findLast(
      ({ type, data }) =>
        type === 'payment_intent.succeeded' && (data.object as { id?: string }).id === intent,
    )
  if (!event) throw new Error('The bank has nothing to say.')
  return event
}

function signed(event: object, secret: string): Posting {
  const payload = JSON.stringify(event)
  return { payload, signature: Stripe.webhooks.generateTestHeaderString({ payload, secret }) }
}
