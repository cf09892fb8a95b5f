import { Api, InputFile, longPoll } from 'node-telegram-bot-api'
import type { Update } from 'node-telegram-bot-api'

/**
 * What became of a message. `blocked`: the person has stopped the bot or gone; nothing will ever reach
 * this chat again. `wait`: Telegram wants to be left alone for that long. `later`: it could not be
 * asked. `refused`: it will never take this one. Codes are words like `telegram-400`.
 */
export type TelegramAnswer =
  | { kind: 'sent'; message: string }
  | { kind: 'blocked' }
  | { kind: 'wait'; seconds: number }
  | { kind: 'later'; code: string }
  | { kind: 'refused'; code: string }

export type TelegramUpdate = Update

export type Telegram = {
  /** Plain text, at most 4096 characters; Telegram reads no markup in it. */
  sendText(chat: string, text: string): Promise<TelegramAnswer>
  sendPhoto(chat: string, photo: Photo): Promise<TelegramAnswer>
  /** Has updates posted to `url` from now on. Throws when Telegram could not be told. */
  setWebhook(url: string, secret: string): Promise<void>
  /** Updates as they come, until `signal`. An update counts as heard when the next one is asked for. */
  poll(signal: AbortSignal): AsyncGenerator<TelegramUpdate>
}

type Photo = { bytes: Uint8Array<ArrayBuffer>; name: string; caption?: string }

type TelegramSettings = { token: string; apiUrl: string }

/** Only what is written to the bot is asked for. */
const heard = ['message']

/** The Bot API of one bot. It tries nothing twice: the queue does, and remembers across processes. */
export function telegramBy({ token, apiUrl }: TelegramSettings): Telegram {
  const api = new Api(token, { apiRoot: apiUrl, timeoutMs: 30_000, maxRetries: 0 })

  return {
    sendText: (chat, text) =>
      answerTo(
        api.sendMessage({ chat_id: chat, text, link_preview_options: { is_disabled: true } }),
      ),

    sendPhoto: (chat, { bytes, name, caption }) =>
      answerTo(
        api.sendPhoto({ chat_id: chat, photo: new InputFile(bytes, { filename: name }), caption }),
      ),

    async setWebhook(url, secret) {
      await api.setWebhook({ url, secret_token: secret, allowed_updates: heard })
    },

    async *poll(signal) {
      await api.deleteWebhook({}, signal)
      yield* longPoll(api, { timeout: 25, allowedUpdates: heard }, signal)
    },
  }
}

async function answerTo(sending: Promise<{ message_id: number }>): Promise<TelegramAnswer> {
  try {
    return { kind: 'sent', message: String((await sending).message_id) }
  } catch (error) {
    return answerOf(error)
  }
}

/**
 * https://core.telegram.org/bots/api#making-requests: 403 when the person has blocked the bot, 400 with
 * these words when the chat is gone, 429 with the seconds to wait. 401 and 404 speak of our token.
 */
export function answerOf(error: unknown): TelegramAnswer {
  const { errorCode, description, retryAfter } = error as Record<string, unknown>
  if (errorCode === 403) return { kind: 'blocked' }
  if (errorCode === 400 && /chat not found|user is deactivated/i.test(String(description))) {
    return { kind: 'blocked' }
  }
  if (errorCode === 429) {
    return { kind: 'wait', seconds: typeof retryAfter === 'number' ? retryAfter : 1 }
  }
  if (errorCode === 400) return { kind: 'refused', code: 'telegram-400' }
  if (typeof errorCode === 'number') return { kind: 'later', code: `telegram-${errorCode}` }
  return { kind: 'later', code: 'telegram-unreachable' }
}
