import { Stripe } from 'stripe'
import type { OpenPayment, PaymentProvider, RefundAsk } from './provider.ts'
import { newsOfDispute } from './stripe/disputeNews.ts'
import { eventOf, heardTypes } from './stripe/events.ts'
import { OUR_PAYMENT, OUR_REFUND } from './stripe/ours.ts'
import { newsOfIntent, withCharge } from './stripe/paymentNews.ts'
import { newsOfRefund, refusedRefund, withIntent } from './stripe/refundNews.ts'

/** `secretKey` may be a restricted one: it writes payment intents and refunds, and reads charges, disputes and events. */
export type StripeKeys = { secretKey: string; webhookSecret: string; apiUrl: string }

/** Changed together with the SDK, after its list of changes was read. */
const apiVersion = '2026-10-28.endive'

/** How far back Stripe lists events. */
const MOST = 1_000

/** Cards and what else Stripe takes, by its PaymentIntents. */
export function stripeBy(keys: StripeKeys): PaymentProvider {
  const stripe = clientFor(keys)
  const lookUp = async (id: string) =>
    newsOfIntent(await stripe.paymentIntents.retrieve(id, withCharge))

  return {
    name: 'stripe',
    create: async ({ payment, money, description }) =>
      openOf(
        await stripe.paymentIntents.create(
          {
            amount: money.amount,
            currency: money.currency.toLowerCase(),
            description,
            metadata: { [OUR_PAYMENT]: payment },
            automatic_payment_methods: { enabled: true },
          },
          { idempotencyKey: `payment:${payment}` },
        ),
      ),
    resume: async (id) => openOf(await stripe.paymentIntents.retrieve(id)),
    lookUp,
    cancel: async (id) => {
      try {
        return newsOfIntent(await stripe.paymentIntents.cancel(id, withCharge))
      } catch (error) {
        if (codeOf(error) !== 'payment_intent_unexpected_state') throw error
        return lookUp(id) // it is paid, or cancelled already
      }
    },

    refund: async (ask) => {
      const made = await refundFor(stripe, ask)
      if (made) return newsOfRefund(made)
      try {
        return newsOfRefund(await stripe.refunds.create(...wishFor(ask)))
      } catch (error) {
        if (!isRefusal(error)) throw error
        return refusedRefund(ask, error)
      }
    },
    lookUpRefund: async (id) => newsOfRefund(await stripe.refunds.retrieve(id, withIntent)),
    refundsOf: async (payment) => (await refundsOf(stripe, payment)).map(newsOfRefund).reverse(),
    lookUpDispute: async (id) => newsOfDispute(await stripe.disputes.retrieve(id, withIntent)),
    disputesOf: async (payment) => {
      const list = { payment_intent: payment, expand: ['data.payment_intent'] }
      const disputes = await stripe.disputes.list(list).autoPagingToArray({ limit: MOST })
      return disputes.map(newsOfDispute).reverse()
    },

    eventIn: async (body, signature) => {
      try {
        const { webhookSecret } = keys
        return eventOf(await stripe.webhooks.constructEventAsync(body, signature, webhookSecret))
      } catch (error) {
        if (typeOf(error) === 'StripeSignatureVerificationError') return null
        throw error
      }
    },
    missedEvents: async (since) => {
      const created = { gte: Math.floor(since.getTime() / 1000) }
      const wish = { created, delivery_success: false, types: [...heardTypes], limit: 100 }
      const events = await stripe.events.list(wish).autoPagingToArray({ limit: MOST })
      return events.map(eventOf).reverse()
    },
  }
}

function clientFor({ secretKey, apiUrl }: StripeKeys): Stripe {
  const { hostname, port, protocol } = new URL(apiUrl)
  const isPlain = protocol === 'http:'
  return new Stripe(secretKey, {
    apiVersion,
    host: hostname,
    port: port || (isPlain ? 80 : 443),
    protocol: isPlain ? 'http' : 'https',
    timeout: 15_000,
    maxNetworkRetries: 2,
    telemetry: false,
  })
}

function openOf({ id, client_secret }: Stripe.PaymentIntent): OpenPayment {
  if (client_secret === null) throw new Error(`Payment intent ${id} came without its secret.`)
  return { externalId: id, clientSecret: client_secret }
}

/** Stripe forgets idempotency keys after a day, and its own refunds never: so they are asked for first. */
async function refundFor(stripe: Stripe, { payment, refund }: RefundAsk) {
  const made = await refundsOf(stripe, payment)
  return made.find(({ metadata }) => metadata?.[OUR_REFUND] === refund)
}

const refundsOf = (stripe: Stripe, payment: string): Promise<Stripe.Refund[]> =>
  stripe.refunds
    .list({ payment_intent: payment, limit: 100, expand: ['data.payment_intent'] })
    .autoPagingToArray({ limit: MOST })

const wishFor = ({ payment, refund, money }: RefundAsk) =>
  [
    {
      payment_intent: payment,
      amount: money.amount,
      metadata: { [OUR_REFUND]: refund },
      ...withIntent,
    },
    { idempotencyKey: `refund:${refund}` },
  ] as const satisfies [Stripe.RefundCreateParams, Stripe.RequestOptions]

/** A no that stays a no, as `charge_already_refunded`; not a limit, a lost key or a service that is away. */
const isRefusal = (error: unknown): error is { code?: string; type?: string } =>
  typeOf(error) === 'StripeInvalidRequestError' && codeOf(error) !== 'lock_timeout'

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code
const typeOf = (error: unknown): unknown => (error as { type?: unknown }).type
