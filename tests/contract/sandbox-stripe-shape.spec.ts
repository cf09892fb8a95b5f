import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Stripe } from 'stripe'
import { afterAll, expect, test } from 'vitest'
import { idOf } from '../../sandbox/stripe/ids.ts'
import { startSandbox } from '../../sandbox/start.ts'

/**
 * Stripe publishes samples of its objects (github.com/stripe/openapi, fixtures3.json). They are
 * large and not ours, so they are not copied here; where somebody has put them beside the project,
 * every key of the sandbox's objects is compared with them. The SDK's types hold in any case.
 */
const samplesFile = new URL('../../../shared/stripe/fixtures3.json', import.meta.url)
const samples = existsSync(samplesFile)
  ? (JSON.parse(readFileSync(samplesFile, 'utf8')) as { resources: Record<string, Json> }).resources
  : null

type Json = { [name: string]: unknown }

/** Keys the SDK's types have and the samples, which are older, have not. */
const newerThanTheSamples = [
  'allowed_payment_method_types',
  'payment_record',
  'electronic_commerce_indicator',
  'reference_status',
  'reference_type',
  'risk_level',
  'risk_score',
  'allow_redirects',
  'intended_submission_method',
  'submission_method',
]

/** Keys whose value Stripe's sample fills with whatever would fit somewhere. */
const sampledAtRandom = ['next_action', 'last_payment_error', 'data', 'source', 'wallet']

const folder = mkdtempSync(join(tmpdir(), 'sandbox-stripe-'))
const sandbox = await startSandbox({ folder })
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

async function oneOfEach(): Promise<Record<string, object>> {
  const { hostname: host, port } = new URL(sandbox.url)
  const where = { host, port: Number(port), protocol: 'http' as const, telemetry: false }
  const stripe = new Stripe('sk_test_shape', where)
  const intent = await stripe.paymentIntents.create({
    amount: 1_000,
    currency: 'usd',
    payment_method: 'pm_card_visa',
    confirm: true,
    return_url: 'http://school.test/paid',
  })
  const charge = await stripe.charges.retrieve(idOf(intent.latest_charge))
  const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 400 })
  const { id: dispute } = sandbox.stripe.dispute({ intent: intent.id })
  return {
    payment_intent: intent,
    charge,
    refund,
    dispute: await stripe.disputes.retrieve(dispute),
    payment_method: await stripe.paymentMethods.retrieve(idOf(intent.payment_method)),
    balance_transaction: await stripe.balanceTransactions.retrieve(
      idOf(charge.balance_transaction),
    ),
    event: (await stripe.events.list({ limit: 1 })).data[0] ?? {},
  }
}

/** What of `ours` the sample does not know, or knows as another type; null fits everything. */
function strange(ours: Json, sample: Json, path: string): string[] {
  return Object.entries(ours).flatMap(([name, value]) => {
    const here = `${path}.${name}`
    if (newerThanTheSamples.includes(name)) return []
    if (!(name in sample)) return [`${here} is not in Stripe's sample`]
    const known = sample[name]
    if (value === null || known === null || sampledAtRandom.includes(name)) return []
    if (typeof value !== typeof known) return [`${here} is a ${typeof value}`]
    if (Array.isArray(value) !== Array.isArray(known)) return [`${here} is or is not a list`]
    const isFree = name === 'metadata' || Array.isArray(value) || typeof value !== 'object'
    return isFree ? [] : strange(value as Json, known as Json, here)
  })
}

test.skipIf(samples === null)(
  'every key of the sandbox’s objects is one of Stripe’s, with a value of the same type',
  async () => {
    const objects = await oneOfEach()
    const found = Object.entries(objects).flatMap(([kind, object]) =>
      strange(JSON.parse(JSON.stringify(object)) as Json, samples?.[kind] ?? {}, kind),
    )
    expect(found).toEqual([])
  },
)

test.skipIf(samples === null)('no key of Stripe’s own objects is missing', async () => {
  const objects = await oneOfEach()
  const missing = Object.entries(objects).flatMap(([kind, object]) =>
    Object.keys(samples?.[kind] ?? {})
      .filter((name) => !(name in object))
      .map((name) => `${kind}.${name}`),
  )
  // A charge carries its refunds only when asked to: https://docs.stripe.com/upgrades#2022-11-15
  expect(missing).toEqual(['charge.refunds'])
})
