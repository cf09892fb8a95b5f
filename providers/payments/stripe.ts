import { Stripe } from 'stripe'
import type { PaymentNews } from '../domain/payment.ts'
import type { OpenPayment, PaymentEvent, PaymentProvider } from './payment.ts'

export type StripeKeys = { secretKey: string; webhookSecret: string; apiUrl: string }

/** Changed together with the SDK, after its list of changes was read. */
const apiVersion = '2026-10-28.endive'

/** In whose metadata a payment of ours names itself; other shops may share the account. */
const OURS = 'atelier_payment'

/** Cards, by Stripe's PaymentIntents. */
export function stripeBy({ secretKey, webhookSecret, apiUrl }: StripeKeys): PaymentProvider {
  const { hostname, port, protocol } = new URL(apiUrl)
  const isPlain = protocol === 'http:'
  const stripe = new Stripe(secretKey, {
    apiVersion,
    host: hostname,
    port: port || (isPlain ? 80 : 443),
    protocol: isPlain ? 'http' : 'https',
    timeout: 15_000,
    maxNetworkRetries: 2,
    telemetry: false,
  })

  const lookUp = async (externalId: string) =>
    newsOf(await stripe.paymentIntents.retrieve(externalId))

  return {
    name: 'stripe',
    create: async ({ payment, money, description }) =>
      openOf(
        await stripe.paymentIntents.create(
          {
            amount: money.amount,
            currency: money.currency.toLowerCase(),
            description,
            metadata: { [OURS]: payment },
            automatic_payment_methods: { enabled: true },
          },
          { idempotencyKey: `payment:${payment}` },
        ),
      ),
    resume: async (externalId) => openOf(await stripe.paymentIntents.retrieve(externalId)),
    lookUp,
    cancel: async (externalId) => {
      try {
        return newsOf(await stripe.paymentIntents.cancel(externalId))
      } catch (error) {
        if (!isTooLate(error)) throw error
        return lookUp(externalId)
      }
    },
    eventIn: async (body, signature) => {
      try {
        return eventOf(await stripe.webhooks.constructEventAsync(body, signature, webhookSecret))
      } catch (error) {
        if (isUnsigned(error)) return null
        throw error
      }
    },
  }
}

function openOf({ id, client_secret }: Stripe.PaymentIntent): OpenPayment {
  if (client_secret === null) throw new Error(`Payment intent ${id} came without its secret.`)
  return { externalId: id, clientSecret: client_secret }
}

function newsOf(intent: Stripe.PaymentIntent): PaymentNews {
  const payment = intent.metadata[OURS] ?? null
  const status = statusOf(intent)
  const amount = status === 'paid' ? intent.amount_received : intent.amount
  const error = intent.last_payment_error
  return {
    id: `look-up:${payment ?? intent.id}:${status}`,
    provider: 'stripe',
    payment,
    externalId: intent.id,
    status,
    money: { amount, currency: intent.currency.toUpperCase() },
    problem: error ? (error.decline_code ?? error.code ?? error.type) : null,
  }
}

function statusOf(intent: Stripe.PaymentIntent): PaymentNews['status'] {
  switch (intent.status) {
    case 'succeeded':
      return 'paid'
    case 'canceled':
      return 'cancelled'
    case 'processing':
    case 'requires_capture':
      return 'processing'
    case 'requires_payment_method':
      return intent.last_payment_error ? 'failed' : 'created'
    case 'requires_action':
    case 'requires_confirmation':
    default: // Stripe may learn new ones; none of them means that it was paid
      return 'created'
  }
}

function eventOf(event: Stripe.Event): PaymentEvent {
  return {
    provider: 'stripe',
    id: event.id,
    type: event.type,
    body: event,
    about: event.type.startsWith('payment_intent.') ? aboutOf(event.data.object) : null,
  }
}

function aboutOf(object: object): PaymentEvent['about'] {
  const { id, metadata } = object as Stripe.PaymentIntent
  const payment = metadata[OURS]
  return payment === undefined ? null : { externalId: id, payment }
}

const isUnsigned = (error: unknown): boolean =>
  (error as { type?: unknown }).type === 'StripeSignatureVerificationError'

/** Stripe refuses to cancel what is paid, or cancelled already. */
const isTooLate = (error: unknown): boolean =>
  (error as { code?: unknown }).code === 'payment_intent_unexpected_state'
