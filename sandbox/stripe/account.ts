import { setTimeout as pause } from 'node:timers/promises'
import { join } from 'node:path'
import { Stripe } from 'stripe'
import { openShelf, type Shelf } from '../shelf.ts'
import { makeWaiting, type Waiting } from '../waiting.ts'
import { newId, seconds } from './ids.ts'
import { openWebhooks, type Webhooks } from './webhooks.ts'

/** What the first request with an idempotency key was, and what it was answered. */
export type KeptAnswer = { request: string; path: string; status: number; body: unknown }

/** Something to do to a refund at an instant (milliseconds). */
export type Later = { refund: string; at: number; outcome: 'succeeded' | 'failed' }

/** One Stripe account in test mode: its objects, its endpoint, its keys. */
export type Account = {
  intents: Shelf<Stripe.PaymentIntent>
  charges: Shelf<Stripe.Charge>
  refunds: Shelf<Stripe.Refund>
  disputes: Shelf<Stripe.Dispute>
  /** A payment method and the number of its card, which decides what happens. */
  methods: Shelf<{ method: Stripe.PaymentMethod; number: string }>
  balance: Shelf<Stripe.BalanceTransaction>
  events: Shelf<Stripe.Event>
  answers: Shelf<KeptAnswer>
  later: Shelf<Later>
  webhooks: Webhooks
  waiting: Waiting
  keys: { secret: string | undefined; publishable: string | undefined }
  /** The origin under which people see the pages; known once the sandbox listens. */
  siteUrl: string
  laterMs: number
  /** How many of the next answers are lost on their way back. */
  losing: { answers: number }
  closing: AbortSignal
}

export function openAccount(options: {
  folder: string
  webhookUrl?: string
  webhookSecret?: string
  secretKey?: string
  publishableKey?: string
  laterMs?: number
  retryMs: number
  closing: AbortSignal
}): Account {
  const { folder, closing } = options
  const waiting = makeWaiting()
  const events = openShelf<Stripe.Event>(join(folder, 'events'))

  return {
    intents: openShelf(join(folder, 'payment_intents')),
    charges: openShelf(join(folder, 'charges')),
    refunds: openShelf(join(folder, 'refunds')),
    disputes: openShelf(join(folder, 'disputes')),
    methods: openShelf(join(folder, 'payment_methods')),
    balance: openShelf(join(folder, 'balance_transactions')),
    answers: openShelf(join(folder, 'idempotency')),
    later: openShelf(join(folder, 'later')),
    events,
    webhooks: openWebhooks({
      folder,
      url: options.webhookUrl,
      secret: options.webhookSecret ?? 'whsec_sandbox',
      retryMs: options.retryMs,
      waiting,
      closing,
      eventOf: (id) => events.get(id),
    }),
    waiting,
    keys: { secret: options.secretKey, publishable: options.publishableKey },
    siteUrl: '',
    laterMs: options.laterMs ?? 3_000,
    losing: { answers: 0 },
    closing,
  }
}

type EventObject = Stripe.PaymentIntent | Stripe.Charge | Stripe.Refund | Stripe.Dispute

/** Records that something happened, and sends it to the webhook endpoint. */
export function tell(
  account: Account,
  type: Stripe.Event.Type,
  object: EventObject,
  previous?: Partial<EventObject>,
): void {
  const event = {
    id: newId('evt'),
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: seconds(),
    data: { object, ...(previous && { previous_attributes: previous }) },
    livemode: false,
    pending_webhooks: 1,
    request: { id: newId('req'), idempotency_key: null },
    type,
  } as Stripe.Event // which object belongs to which type is the caller's to know
  account.events.put(event.id, event)
  account.webhooks.send(event.id)
}

/** Does `work` at an instant, at once if it has passed; never after the sandbox has closed. */
export function doAt(account: Account, at: number, work: () => void): void {
  pause(Math.max(at - Date.now(), 0), null, { ref: false, signal: account.closing }).then(
    work,
    () => undefined,
  )
}
