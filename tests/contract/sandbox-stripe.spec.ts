import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Stripe } from 'stripe'
import { afterAll, expect, test } from 'vitest'
import { idOf } from '../../sandbox/stripe/ids.ts'
import { startSandbox } from '../../sandbox/start.ts'

const webhookSecret = 'whsec_contract'
const secretKey = 'sk_test_contract'
const returnUrl = 'http://school.test/paid'
const closing: (() => Promise<unknown>)[] = []
afterAll(() => Promise.all(closing.map((close) => close())))

/** The real SDK, pointed at `url`. */
function sdk(url: string, key = secretKey) {
  const { hostname, port } = new URL(url)
  const where = { host: hostname, port: Number(port), protocol: 'http' as const }
  return new Stripe(key, { ...where, telemetry: false, maxNetworkRetries: 0 })
}

/** An account of one's own, and an endpoint that verifies what Stripe would send it. */
async function anAccount({ answers = [200] }: { answers?: number[] } = {}) {
  const events: Stripe.Event[] = []
  const server = createServer((req, res) => {
    void text(req).then((body) => {
      const signature = String(req.headers['stripe-signature'])
      events.push(Stripe.webhooks.constructEvent(body, signature, webhookSecret))
      res.writeHead((answers.length > 1 ? answers.shift() : answers[0]) ?? 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-stripe-'))
  const webhookUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/stripe`
  const options = {
    folder,
    siteUrl: 'http://school.test',
    stripe: { webhookUrl, webhookSecret, secretKey, laterMs: 50 },
    retryMs: 10,
  }
  const sandbox = await startSandbox(options)
  closing.push(async () => {
    await sandbox.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    rmSync(folder, { recursive: true })
  })
  return { sandbox, stripe: sdk(sandbox.url), events, options }
}

const typesOf = (events: readonly Stripe.Event[]) => events.map(({ type }) => type)

const order = {
  amount: 4_900,
  currency: 'eur',
  automatic_payment_methods: { enabled: true },
  metadata: { payment: 'p-7' },
}

const paidBy = (payment_method: string) => ({
  ...order,
  payment_method,
  confirm: true,
  return_url: returnUrl,
})

test('a card that pays makes an intent succeed, and its signed news arrives', async () => {
  const { sandbox, stripe, events } = await anAccount()
  const made = await stripe.paymentIntents.create(order)
  expect(made).toMatchObject({ status: 'requires_payment_method', metadata: { payment: 'p-7' } })

  const paid = await stripe.paymentIntents.confirm(made.id, {
    payment_method: 'pm_card_visa',
    return_url: returnUrl,
    expand: ['latest_charge.balance_transaction'],
  })
  expect(paid).toMatchObject({
    status: 'succeeded',
    amount_received: 4_900,
    latest_charge: { paid: true, amount: 4_900, balance_transaction: { net: 4_900 } },
  })

  await sandbox.stripe.settled({})
  expect(typesOf(events).sort()).toEqual([
    'charge.succeeded',
    'payment_intent.created',
    'payment_intent.succeeded',
  ])
  const told = events.find(({ type }) => type === 'payment_intent.succeeded')
  expect(told?.data.object).toMatchObject({ id: made.id, metadata: { payment: 'p-7' } })
})

test.for([
  ['pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline'],
  ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
  ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
  ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 'incorrect_cvc'],
  ['pm_card_chargeDeclinedProcessingError', 'processing_error', 'processing_error'],
] as const)('%s is refused as %s (%s), and the intent stays open', async ([card, code, reason]) => {
  const { sandbox, stripe, events } = await anAccount()
  const { id } = await stripe.paymentIntents.create(order)

  await expect(
    stripe.paymentIntents.confirm(id, { payment_method: card, return_url: returnUrl }),
  ).rejects.toMatchObject({
    type: 'StripeCardError',
    statusCode: 402,
    code,
    decline_code: reason,
    payment_intent: { id, status: 'requires_payment_method' },
  })
  expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({
    status: 'requires_payment_method',
    last_payment_error: { decline_code: reason },
  })
  await sandbox.stripe.settled({})
  expect(typesOf(events)).toContain('payment_intent.payment_failed')
})

test('a card that asks for 3D Secure pays once its owner has said yes, and not before', async () => {
  const { sandbox, stripe } = await anAccount()
  const asked = await stripe.paymentIntents.create(paidBy('pm_card_authenticationRequired'))
  expect(asked).toMatchObject({ status: 'requires_action', amount_received: 0 })
  const page = asked.next_action?.redirect_to_url?.url ?? ''
  expect(page).toBe(`http://school.test/sandbox/stripe/authorise/${asked.id}`)

  const answer = await fetch(sandbox.url + new URL(page).pathname, {
    method: 'POST',
    body: new URLSearchParams({ answer: 'authorise' }),
    redirect: 'manual',
  })
  const back = new URL(answer.headers.get('location') ?? '')
  expect(back.origin + back.pathname).toBe(returnUrl)
  expect(Object.fromEntries(back.searchParams)).toEqual({
    payment_intent: asked.id,
    payment_intent_client_secret: asked.client_secret,
    redirect_status: 'succeeded',
  })
  expect(await stripe.paymentIntents.retrieve(asked.id)).toMatchObject({ status: 'succeeded' })
})

test('a failed 3D Secure check leaves the intent open for another card', async () => {
  const { sandbox, stripe } = await anAccount()
  const { id } = await stripe.paymentIntents.create(order)
  sandbox.stripe.pay({ intent: id, card: '4000002500003155' })

  expect(sandbox.stripe.authorise({ intent: id, authentic: false })).toMatchObject({
    status: 'requires_payment_method',
    last_payment_error: { code: 'payment_intent_authentication_failure' },
  })
  expect(sandbox.stripe.pay({ intent: id, card: '4242424242424242' })).toMatchObject({
    status: 'succeeded',
  })
})

test('an idempotency key gives the first answer again, and refuses another request', async () => {
  const { sandbox, stripe } = await anAccount()
  const once = { idempotencyKey: 'order:7:attempt:1' }
  const first = await stripe.paymentIntents.create(order, once)
  const second = await stripe.paymentIntents.create(order, once)

  expect(second.id).toBe(first.id)
  expect(second.lastResponse.headers['idempotent-replayed']).toBe('true')
  expect(sandbox.stripe.all()).toHaveLength(1)
  await expect(
    stripe.paymentIntents.create({ ...order, amount: 5_000 }, once),
  ).rejects.toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 })
  await expect(stripe.refunds.create({ payment_intent: first.id }, once)).rejects.toMatchObject({
    type: 'StripeIdempotencyError',
  })
})

test('an answer that was lost on its way is had by asking again with the same key', async () => {
  const { sandbox, stripe } = await anAccount()
  const once = { idempotencyKey: 'order:8:attempt:1' }

  sandbox.stripe.loseAnswers({ times: 2 }) // the SDK repeats a broken connection once by itself
  await expect(stripe.paymentIntents.create(order, once)).rejects.toMatchObject({
    type: 'StripeConnectionError',
  })
  sandbox.stripe.loseAnswers({ times: 0 })
  await stripe.paymentIntents.create(order, once)
  expect(sandbox.stripe.all()).toHaveLength(1)
})

test('keys, parameters, amounts and ids that are wrong are refused in Stripe’s shape', async () => {
  const { sandbox, stripe } = await anAccount()
  const list = (key: string) => sdk(sandbox.url, key).paymentIntents.list()

  await expect(list('sk_test_other')).rejects.toMatchObject({ statusCode: 401 })
  await expect(list('pk_test_contract')).rejects.toMatchObject({ statusCode: 403 })
  await expect(stripe.paymentIntents.retrieve('pi_none')).rejects.toMatchObject({
    type: 'StripeInvalidRequestError',
    statusCode: 404,
    code: 'resource_missing',
    param: 'intent',
  })
  const created = (wish: object) => stripe.paymentIntents.create({ ...order, ...wish })
  await expect(created({ amount: 49 })).rejects.toMatchObject({ code: 'amount_too_small' })
  await expect(created({ amount: 10.5 })).rejects.toMatchObject({
    code: 'parameter_invalid_integer',
    param: 'amount',
  })
  await expect(created({ currency: undefined })).rejects.toMatchObject({
    code: 'parameter_missing',
    param: 'currency',
  })
  await expect(created({ colour: 'red' })).rejects.toMatchObject({
    code: 'parameter_unknown',
    param: 'colour',
  })
})

test('an intent is changed and cancelled while it is open, and never afterwards', async () => {
  const { stripe } = await anAccount()
  const { id } = await stripe.paymentIntents.create(order)
  const changed = await stripe.paymentIntents.update(id, {
    amount: 3_900,
    metadata: { payment: '', order: 'o-1' },
  })
  expect(changed).toMatchObject({ amount: 3_900, metadata: { order: 'o-1' } })
  expect(changed.metadata).not.toHaveProperty('payment')

  expect(
    await stripe.paymentIntents.cancel(id, { cancellation_reason: 'abandoned' }),
  ).toMatchObject({ status: 'canceled', cancellation_reason: 'abandoned' })
  await expect(
    stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa', return_url: returnUrl }),
  ).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' })

  const paid = await stripe.paymentIntents.create(paidBy('pm_card_visa'))
  await expect(stripe.paymentIntents.cancel(paid.id)).rejects.toMatchObject({
    code: 'payment_intent_unexpected_state',
    payment_intent: { status: 'succeeded' },
  })
})

test('a payment is refunded in parts, and never beyond what was paid', async () => {
  const { stripe } = await anAccount()
  const { id, latest_charge } = await stripe.paymentIntents.create(paidBy('pm_card_visa'))
  const part = await stripe.refunds.create({ payment_intent: id, amount: 900 })
  expect(part).toMatchObject({ status: 'succeeded', amount: 900, charge: latest_charge })

  await expect(stripe.refunds.create({ payment_intent: id, amount: 4_001 })).rejects.toMatchObject({
    type: 'StripeInvalidRequestError',
    param: 'amount',
  })
  await stripe.refunds.create({ payment_intent: id })
  await expect(stripe.refunds.create({ payment_intent: id })).rejects.toMatchObject({
    code: 'charge_already_refunded',
  })
  expect(await stripe.charges.retrieve(idOf(latest_charge))).toMatchObject({
    refunded: true,
    amount_refunded: 4_900,
  })
  expect((await stripe.refunds.list({ payment_intent: id })).data).toHaveLength(2)
})

test('a refund that succeeded can fail later, and the charge is not refunded any more', async () => {
  const { sandbox, stripe, events } = await anAccount()
  const { id, latest_charge } = await stripe.paymentIntents.create(paidBy('pm_card_refundFail'))
  const { id: refund } = await stripe.refunds.create({ payment_intent: id })

  await expect
    .poll(() => typesOf(events), { timeout: 5_000 })
    .toEqual(expect.arrayContaining(['refund.created', 'refund.updated', 'refund.failed']))
  expect(await stripe.refunds.retrieve(refund)).toMatchObject({ status: 'failed' })
  expect(await stripe.charges.retrieve(idOf(latest_charge))).toMatchObject({
    refunded: false,
    amount_refunded: 0,
  })
  await sandbox.stripe.settled({})
})

test('a card that is disputed loses its money at once, and gives none back meanwhile', async () => {
  const { sandbox, stripe, events } = await anAccount()
  const { id, latest_charge } = await stripe.paymentIntents.create(paidBy('pm_card_createDispute'))
  const [dispute] = (await stripe.disputes.list({ payment_intent: id })).data
  expect(dispute).toMatchObject({ status: 'needs_response', amount: 4_900, charge: latest_charge })
  expect(await stripe.charges.retrieve(idOf(latest_charge))).toMatchObject({ disputed: true })
  await expect(stripe.refunds.create({ payment_intent: id })).rejects.toMatchObject({
    code: 'charge_disputed',
  })

  sandbox.stripe.closeDispute({ dispute: dispute?.id ?? '', status: 'won' })
  await stripe.refunds.create({ payment_intent: id })
  await sandbox.stripe.settled({})
  expect(
    typesOf(events)
      .filter((type) => type.startsWith('charge.dispute.'))
      .sort(),
  ).toEqual([
    'charge.dispute.closed',
    'charge.dispute.created',
    'charge.dispute.funds_reinstated',
    'charge.dispute.funds_withdrawn',
  ])
})

test.for([
  [true, 'succeeded', 'payment_intent.succeeded'],
  [false, 'requires_payment_method', 'payment_intent.payment_failed'],
] as const)(
  'a debit waits for its bank (%s), and is then %s',
  async ([isCovered, status, type]) => {
    const { sandbox, stripe, events } = await anAccount()
    const { id } = await stripe.paymentIntents.create(order)
    sandbox.stripe.debit({ intent: id })
    expect(await stripe.paymentIntents.retrieve(id, { expand: ['latest_charge'] })).toMatchObject({
      status: 'processing',
      amount_received: 0,
      latest_charge: { status: 'pending', payment_method_details: { type: 'sepa_debit' } },
    })

    expect(sandbox.stripe.settleDebit({ intent: id, isCovered })).toMatchObject({ status })
    await sandbox.stripe.settled({})
    expect(typesOf(events)).toEqual(expect.arrayContaining(['payment_intent.processing', type]))
  },
)

test('an event is sent again until the endpoint answers 2xx', async () => {
  const { sandbox, stripe, events } = await anAccount({ answers: [500, 404, 200] })
  await stripe.paymentIntents.create(order)
  await sandbox.stripe.settled({})

  expect(new Set(events.map(({ id }) => id)).size).toBe(1)
  expect(events).toHaveLength(3)
  expect(sandbox.stripe.events()[0]?.delivery).toMatchObject({ status: 'delivered', attempts: 3 })
})

test('a lost event is listed as undelivered, and arrives when it is sent again', async () => {
  const { sandbox, stripe, events } = await anAccount()
  sandbox.stripe.behave({ lose: 1 })
  await stripe.paymentIntents.create(order)
  await stripe.paymentIntents.create(order)
  await sandbox.stripe.settled({})
  expect(events).toHaveLength(1)

  const [lost] = (await stripe.events.list({ delivery_success: false })).data
  expect(lost).toMatchObject({ type: 'payment_intent.created', pending_webhooks: 1 })
  expect(await stripe.events.retrieve(lost?.id ?? '')).toEqual(expect.objectContaining(lost))
  sandbox.stripe.resendLost()
  await sandbox.stripe.settled({})
  expect(events.map(({ id }) => id)).toContain(lost?.id)
  expect((await stripe.events.list({ delivery_success: false })).data).toEqual([])
})

test('events are repeated, and arrive in disorder, when they are told to', async () => {
  const { sandbox, stripe, events } = await anAccount()
  sandbox.stripe.behave({ repeat: 3, disorder: true })
  await stripe.paymentIntents.create(paidBy('pm_card_visa'))
  await sandbox.stripe.settled({})
  await expect.poll(() => events.length, { timeout: 5_000 }).toBe(9)

  expect(events[0]?.type).toBe('payment_intent.succeeded')
  expect(events.at(-1)?.type).toBe('payment_intent.created')
})

test('lists are newest first, and are paged by the SDK itself', async () => {
  const { stripe } = await anAccount()
  const made = []
  for (const amount of [100, 200, 300]) {
    made.push(await stripe.paymentIntents.create({ ...order, amount }))
  }
  const all = await stripe.paymentIntents.list({ limit: 2 }).autoPagingToArray({ limit: 10 })

  expect(all.map(({ amount }) => amount)).toEqual([300, 200, 100])
  const since = await stripe.paymentIntents.list({ created: { gt: made[2]?.created ?? 0 } })
  expect(since.data).toEqual([])
})

test('payments, keys and undelivered events outlive a kill of the process', async () => {
  const { sandbox, stripe, events, options } = await anAccount({ answers: [500] })
  const once = { idempotencyKey: 'order:9:attempt:1' }
  const before = await stripe.paymentIntents.create(order, once)
  await sandbox.close()
  const { length: tried } = events

  const second = await startSandbox(options)
  closing.push(() => second.close())
  expect((await sdk(second.url).paymentIntents.create(order, once)).id).toBe(before.id)
  await expect.poll(() => events.length, { timeout: 5_000 }).toBeGreaterThan(tried)
})
