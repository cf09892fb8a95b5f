import { setTimeout as pause } from 'node:timers/promises'
import { join } from 'node:path'
import { Stripe } from 'stripe'
import { openShelf } from '../shelf.ts'
import type { Waiting } from '../waiting.ts'

/** How far an event has come. `lost` ones wait for "resend"; `unsent` ones had nowhere to go. */
export type Delivery = {
  event: string
  status: 'pending' | 'delivered' | 'lost' | 'failed' | 'unsent'
  attempts: number
  /** The last answer: a status, or why there was none. */
  lastAnswer: string | null
}

export type Behaviour = {
  /** How often each event is delivered. */
  repeat: number
  delayMs: number
  /** Holds events for a moment and sends the newest first. */
  disorder: boolean
  /** How many of the next events are not delivered. */
  lose: number
}

const MOST_ATTEMPTS = 10
const HOLD_MS = 300

export type Webhooks = ReturnType<typeof openWebhooks>

/**
 * Delivers events to the one webhook endpoint: at least once, signed anew at each attempt, again
 * after a pause that doubles until it answers 2xx. What was under way continues after a restart.
 */
export function openWebhooks(options: {
  folder: string
  url: string | undefined
  secret: string
  retryMs: number
  waiting: Waiting
  closing: AbortSignal
  eventOf: (id: string) => Stripe.Event | undefined
}) {
  const { url, secret, retryMs, waiting, closing, eventOf } = options
  const deliveries = openShelf<Delivery>(join(options.folder, 'deliveries'))
  const normal: Behaviour = { repeat: 1, delayMs: 0, disorder: false, lose: 0 }
  let behaviour = normal
  let held: string[] = []

  const rest = (ms: number) => pause(ms, null, { ref: false, signal: closing }).catch(() => null)

  const note = (event: string, change: Partial<Delivery>) => {
    const before = deliveries.get(event)
    deliveries.put(event, {
      event,
      status: before?.status ?? 'pending',
      attempts: before?.attempts ?? 0,
      lastAnswer: before?.lastAnswer ?? null,
      ...change,
    })
    waiting.changed()
  }

  async function attempt(id: string): Promise<boolean> {
    const event = eventOf(id)
    if (!event || url === undefined) return true
    const answer = await post(url, secret, event, closing)
    if (closing.aborted) return false
    const isTaken = /^2\d\d$/.test(answer)
    const attempts = (deliveries.get(id)?.attempts ?? 0) + 1
    const isHopeless = attempts >= MOST_ATTEMPTS
    const status = isTaken || deliveries.get(id)?.status === 'delivered' ? 'delivered' : 'pending'
    note(id, { attempts, lastAnswer: answer, status: isHopeless && !isTaken ? 'failed' : status })
    return isTaken || isHopeless
  }

  async function insist(id: string) {
    for (let wait = retryMs; !(await attempt(id)) && !closing.aborted; wait = wait * 2) {
      await rest(Math.min(wait, 3_600_000))
    }
  }

  const launch = (id: string) => {
    for (let copy = 0; copy < Math.max(behaviour.repeat, 1); copy += 1) void insist(id)
  }

  const releaseHeld = () => {
    const ids = held.reverse()
    held = []
    ids.forEach(launch)
  }

  async function begin(id: string) {
    const { delayMs, disorder } = behaviour
    if (delayMs > 0) await rest(delayMs)
    if (closing.aborted) return
    if (!disorder) return launch(id)

    held.push(id)
    if (held.length > 1) return
    await rest(HOLD_MS)
    releaseHeld()
  }

  for (const { event, status } of deliveries.all()) if (status === 'pending') launch(event)

  return {
    send(event: string) {
      if (url === undefined) return note(event, { status: 'unsent' })
      if (behaviour.lose > 0) {
        behaviour = { ...behaviour, lose: behaviour.lose - 1 }
        return note(event, { status: 'lost' })
      }
      note(event, { status: 'pending' })
      void begin(event)
    },
    /** Delivers an event once more, whatever became of it. */
    resend(event: string) {
      note(event, { status: url === undefined ? 'unsent' : 'pending', attempts: 0 })
      void insist(event)
    },
    of: (event: string) => deliveries.get(event),
    all: () => deliveries.all(),
    behaviour: () => behaviour,
    behave: (change: Partial<Behaviour>) => {
      behaviour = { ...behaviour, ...change }
    },
    behaveWell: () => {
      behaviour = normal
    },
    forget: () => deliveries.clear(),
  }
}

/** The status the endpoint answered, or `no answer`. */
async function post(url: string, secret: string, event: Stripe.Event, closing: AbortSignal) {
  const payload = JSON.stringify(event, null, 2)
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret })
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': signature,
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
      },
      body: payload,
      redirect: 'manual',
      signal: AbortSignal.any([closing, AbortSignal.timeout(30_000)]),
    })
    await response.arrayBuffer()
    return String(response.status)
  } catch {
    return 'no answer'
  }
}
