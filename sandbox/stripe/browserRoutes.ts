import { readFile } from 'node:fs/promises'
import type { Stripe } from 'stripe'
import { z } from 'zod'
import { readText, type Ask } from '../http/ask.ts'
import { route, type Route } from '../http/router.ts'
import type { Account } from './account.ts'
import { confirmAny, keepDebit } from './debits.ts'
import { intentOf, keepCard, refuseUnlessOpen, saveIntent } from './intents.ts'
import { nobody } from './objects.ts'
import { readParams, wanted, type Params } from './params.ts'
import { isStripeProblem, noSuch, stripeProblem } from './problems.ts'

const credentials = { key: z.string(), client_secret: z.string() }

const digits = (message: string, code: string, pattern: RegExp) =>
  z.unknown().superRefine((value, context) => {
    if (typeof value === 'string' && pattern.test(value)) return
    context.addIssue({ code: 'custom', message, params: { code }, input: value ?? '' })
  })

/** What the form's page knows of the buyer; kept with the payment method, as Stripe does. */
const billing = z
  .strictObject({
    name: z.string().max(200),
    email: z.string().max(200),
    phone: z.string().max(40),
    address: z.record(z.string(), z.string().max(200)),
  })
  .partial()

const wishes = {
  ...credentials,
  return_url: z.url({ protocol: /^https?$/ }),
  billing_details: billing.optional(),
}

const debitParams = z.strictObject({
  ...wishes,
  sepa_debit: z.object({
    iban: digits(
      'The IBAN you entered is invalid.',
      'invalid_iban',
      /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/,
    ),
  }),
})

const cardParams = z.strictObject({
  ...wishes,
  card: z.object({
    number: digits('Your card number is invalid.', 'invalid_number', /^\d{13,19}$/),
    exp_month: digits(
      "Your card's expiry is invalid.",
      'invalid_expiry_month',
      /^(0?[1-9]|1[0-2])$/,
    ),
    exp_year: digits("Your card's expiry is invalid.", 'invalid_expiry_year', /^20\d\d$/),
    cvc: digits("Your card's security code is invalid.", 'invalid_cvc', /^\d{3,4}$/),
  }),
})

/**
 * What the browser is given: a stand-in for https://js.stripe.com, and the two calls it makes. They
 * ask for the publishable key and the intent's client secret, and give nothing without them.
 */
export function browserRoutes(account: Account): Route[] {
  return [
    route('GET /sandbox/stripe.js', () => file('stripe.js', 'text/javascript')),
    route('GET /sandbox/stripe.css', () => file('stripe.css', 'text/css')),

    route('GET /sandbox/stripe/client/payment_intents/:id', (ask) =>
      answer(async () => {
        const wish = wanted(z.strictObject(credentials), readParams(ask.url.search.slice(1)))
        return openIntent(account, ask, wish)
      }),
    ),

    route('POST /sandbox/stripe/client/payment_intents/:id/confirm', (ask) =>
      answer(async () => {
        const params = readParams(await readText(ask))
        const wish = wanted(params.sepa_debit ? debitParams : cardParams, params)
        const intent = openIntent(account, ask, wish)
        refuseUnlessOpen(intent, 'confirm')
        const method = methodIn(account, params, wish.billing_details)
        const ready = saveIntent(account, { ...intent, payment_method: method.id })
        return confirmAny(account, ready, wish.return_url)
      }),
    ),
  ]
}

async function answer(call: () => Promise<Stripe.PaymentIntent>): Promise<Response> {
  try {
    return Response.json(shownToBrowsers(await call()))
  } catch (error) {
    if (!isStripeProblem(error)) throw error
    const { payment_intent, ...words } = error.body
    const shown = payment_intent && { payment_intent: shownToBrowsers(payment_intent) }
    return Response.json({ error: { ...words, ...shown } }, { status: error.status })
  }
}

/** The intent, if the browser knows both the account's key and the intent's secret. */
function openIntent(account: Account, ask: Ask, wish: { key: string; client_secret: string }) {
  const { publishable } = account.keys
  const isKey =
    publishable === undefined ? /^pk_test_\w+$/.test(wish.key) : wish.key === publishable
  if (!isKey) {
    const message = `Invalid API Key provided: ${wish.key.slice(0, 8)}****`
    throw stripeProblem(401, { type: 'invalid_request_error', message })
  }
  const id = ask.params.id ?? ''
  const intent = intentOf(account, id)
  if (intent.client_secret !== wish.client_secret) throw noSuch('payment_intent', id, 'intent')
  return intent
}

/** With the client secret alone, little is told of an intent: nothing of its metadata. */
function shownToBrowsers(intent: Stripe.PaymentIntent) {
  return {
    id: intent.id,
    object: intent.object,
    amount: intent.amount,
    canceled_at: intent.canceled_at,
    cancellation_reason: intent.cancellation_reason,
    capture_method: intent.capture_method,
    client_secret: intent.client_secret,
    confirmation_method: intent.confirmation_method,
    created: intent.created,
    currency: intent.currency,
    description: intent.description,
    last_payment_error: intent.last_payment_error,
    livemode: intent.livemode,
    next_action: intent.next_action,
    payment_method: intent.payment_method,
    payment_method_types: intent.payment_method_types,
    receipt_email: intent.receipt_email,
    setup_future_usage: intent.setup_future_usage,
    shipping: intent.shipping,
    status: intent.status,
  }
}

function methodIn(
  account: Account,
  params: Params,
  given: z.output<typeof billing> = {},
): Stripe.PaymentMethod {
  const address = { ...nobody.address, ...given.address } as Stripe.Address
  const buyer = { ...nobody, ...given, address } as Stripe.PaymentMethod.BillingDetails
  if (params.sepa_debit) {
    const { iban = '' } = params.sepa_debit as Record<string, string>
    return keepDebit(account, iban, buyer)
  }
  const { number = '', exp_month, exp_year } = params.card as Record<string, string>
  return keepCard(account, { number, month: Number(exp_month), year: Number(exp_year) }, buyer)
}

async function file(name: string, type: string): Promise<Response> {
  const text = await readFile(new URL(`browser/${name}`, import.meta.url), 'utf8')
  return new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    },
  })
}
