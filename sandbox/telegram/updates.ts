import { setTimeout as pause } from 'node:timers/promises'
import { join } from 'node:path'
import type { Update, WebhookInfo } from 'node-telegram-bot-api/types'
import { openShelf } from '../shelf.ts'
import type { Waiting } from '../waiting.ts'
import { refuse } from './answers.ts'

/** Where updates are sent, when the bot asked for a webhook. */
export type Webhook = { url: string; secret: string }

type Told = { allowed: string[] | null; webhook: Webhook | null }

type Failure = { date: number; message: string }

type Options = {
  folder: string
  waiting: Waiting
  /** How long after a failed delivery the next is tried; doubles each time, up to a minute. */
  retryMs: number
  closing: AbortSignal
}

export type Updates = ReturnType<typeof openUpdates>

/**
 * The updates the bot has not taken yet, oldest first. They go to the webhook, one at a time and
 * again until it answers 2xx, or wait for getUpdates; what is not taken outlives a restart.
 */
export function openUpdates({ folder, waiting, retryMs, closing }: Options) {
  const pending = openShelf<Update>(join(folder, 'updates'))
  const told = openShelf<Told>(join(folder, 'told'))
  let failure: Failure | null = null
  let isPumping = false
  let resting = new AbortController()
  let poll = new AbortController()

  const now = (): Told => told.get('bot') ?? { allowed: null, webhook: null }

  async function pump() {
    if (isPumping) return
    isPumping = true
    let wait = retryMs
    for (;;) {
      const { webhook } = now()
      const [update] = pending.all()
      if (!webhook || !update || closing.aborted) break

      const trouble = await deliver(webhook, update, closing)
      if (trouble === null) {
        pending.remove(String(update.update_id))
        failure = null
        wait = retryMs
        waiting.changed()
      } else {
        failure = { date: Math.floor(Date.now() / 1000), message: trouble }
        resting = new AbortController()
        const signal = AbortSignal.any([closing, resting.signal])
        await pause(wait, null, { ref: false, signal }).catch(() => null)
        wait = Math.min(wait * 2, 60_000)
      }
    }
    isPumping = false
  }

  const taken = (offset: number) => {
    const keep = offset < 0 ? pending.all().slice(offset)[0]?.update_id : offset
    for (const { update_id } of pending.all()) {
      if (keep !== undefined && update_id < keep) pending.remove(String(update_id))
    }
  }

  void pump()

  return {
    add(update: Update) {
      const kind = Object.keys(update).find((key) => key !== 'update_id') ?? ''
      const { allowed } = now()
      if (allowed && !allowed.includes(kind)) return
      pending.put(String(update.update_id), update)
      waiting.changed()
      void pump()
    },

    /** getUpdates: waits up to `seconds` for the first update from `offset` on. */
    async take(ask: {
      offset: number
      limit: number
      seconds: number
      allowed: string[] | undefined
      gone: AbortSignal
    }): Promise<Update[]> {
      if (now().webhook) {
        throw refuse(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
      }
      if (ask.allowed) told.put('bot', { ...now(), allowed: listOrDefault(ask.allowed) })
      if (ask.offset !== 0) taken(ask.offset)

      poll.abort() // a second poller ends the first, as at Telegram
      poll = new AbortController()
      const mine = poll.signal
      const look = () => {
        if (ask.gone.aborted || mine.aborted) return []
        const updates = pending.all().slice(0, ask.limit)
        return updates.length > 0 ? updates : undefined
      }
      for (const signal of [mine, ask.gone])
        signal.addEventListener('abort', () => waiting.changed())
      const updates = await waiting.until(look, 'updates', ask.seconds * 1000).catch(() => [])
      if (mine.aborted) {
        throw refuse(
          409,
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        )
      }
      return updates
    },

    setWebhook(webhook: Webhook | null, options: { allowed?: string[]; drop: boolean }) {
      if (options.drop) pending.clear()
      const allowed = options.allowed ? listOrDefault(options.allowed) : now().allowed
      told.put('bot', { allowed, webhook })
      failure = null
      resting.abort()
      void pump()
    },

    info(): WebhookInfo {
      const { allowed, webhook } = now()
      return {
        url: webhook?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: pending.all().length,
        ...(webhook && { max_connections: 40, ip_address: '127.0.0.1' }),
        ...(failure && { last_error_date: failure.date, last_error_message: failure.message }),
        ...(allowed && { allowed_updates: allowed }),
      }
    },

    pending: () => pending.all(),
    clear: () => pending.clear(),
  }
}

/** An empty list asks for the default again. */
function listOrDefault(allowed: string[]): string[] | null {
  return allowed.length > 0 ? allowed : null
}

/** Null when the webhook took the update, otherwise what went wrong in Telegram's words. */
async function deliver(webhook: Webhook, update: Update, closing: AbortSignal) {
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(webhook.secret && { 'x-telegram-bot-api-secret-token': webhook.secret }),
      },
      body: JSON.stringify(update),
      redirect: 'manual',
      signal: AbortSignal.any([closing, AbortSignal.timeout(60_000)]),
    })
    await response.arrayBuffer()
    return response.ok ? null : `Wrong response from the webhook: ${response.status}`
  } catch {
    return 'Connection refused'
  }
}
