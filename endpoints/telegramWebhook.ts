import { createHash, timingSafeEqual } from 'node:crypto'
import type { Endpoint } from 'payload'
import { hearTelegram } from '../commands/hearTelegram.ts'
import { refused } from '../domain/refusals.ts'
import { heardIn } from '../providers/telegramHeard.ts'
import { respondRefused } from './respond.ts'

/**
 * POST /api/telegram/webhook: what people write to the bot. Updates are not signed, so the secret that
 * Telegram sends back to us is all that tells them from anybody's; it is asked for before anything
 * is read. An answer of 2xx is given after the commit, and Telegram repeats what got none.
 */
export const telegramWebhook = (secret: string | undefined): Endpoint => ({
  path: '/telegram/webhook',
  method: 'post',
  handler: async (req) => {
    if (!secret) return respondRefused(refused('telegram-off'))
    const told = req.headers.get('x-telegram-bot-api-secret-token') ?? ''
    if (!isSame(told, secret)) return respondRefused(refused('sign-in-first'))

    const update = await bodyOf(req)
    if (update === undefined) return respondRefused(refused('invalid-input'))
    if (update.heard) await hearTelegram(req, update.heard, new Date())
    return Response.json({ ok: true })
  },
})

type Asked = Parameters<Endpoint['handler']>[0]

async function bodyOf(req: Asked): Promise<{ heard: ReturnType<typeof heardIn> } | undefined> {
  try {
    return { heard: heardIn(await req.json?.()) }
  } catch {
    return undefined // no JSON, or no update
  }
}

/** Takes as long for a wrong secret as for the right one, of any length. */
const isSame = (told: string, secret: string): boolean =>
  timingSafeEqual(digestOf(told), digestOf(secret))

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()
