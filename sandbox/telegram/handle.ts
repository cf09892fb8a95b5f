import type { Message, WebhookInfo } from 'node-telegram-bot-api/types'
import type { Bot, Misbehaviour } from './bot.ts'
import type { Line, Person } from './chats.ts'
import { press, sendPhoto, setBlocked, start, write } from './people.ts'

/** What tests do with Telegram: be the people, read what the bot said, and make it stumble. */
export type TelegramHandle = {
  people(): Person[]
  addPerson(wish: { firstName: string }): Person
  /** Presses Start in the chat with the bot; `token` is what a deep link carried. */
  start(wish: { person: number; token?: string }): Message
  write(wish: { person: number; text: string }): Message
  sendPhoto(wish: { person: number; base64: string; caption?: string }): Promise<Message>
  press(wish: { person: number; message: number; data: string }): void
  block(wish: { person: number }): void
  unblock(wish: { person: number }): void
  /** Every message, oldest first, deleted ones included. */
  all(): Line[]
  /** The first message of the bot that fits, waiting for it. `after` is a message id. */
  waitFor(wish: {
    person?: number
    includes?: string
    after?: number
    withinMs?: number
  }): Promise<Line>
  /** Refuses the next sendings with 403, 429 (`retryAfter` in seconds) or 500. */
  refuse(misbehaviour: { times: number; code: Misbehaviour['code']; retryAfter?: number }): void
  webhook(): WebhookInfo
  /** Resolves when every update has been taken by the webhook or by getUpdates. */
  settled(wish: { withinMs?: number }): Promise<true>
  clear(): void
}

export function telegramHandle(bot: Bot): TelegramHandle {
  return {
    people: () => bot.chats.people(),
    addPerson: ({ firstName }) => bot.chats.addPerson(firstName),
    start: ({ person, token }) => start(bot, person, token),
    write: ({ person, text }) => write(bot, person, text),
    sendPhoto: ({ person, base64, caption }) =>
      sendPhoto(bot, person, Buffer.from(base64, 'base64'), caption),
    press: ({ person, message, data }) => press(bot, person, message, data),
    block: ({ person }) => setBlocked(bot, person, { blocked: true }),
    unblock: ({ person }) => setBlocked(bot, person, { blocked: false }),
    all: () => bot.chats.lines(),
    waitFor: ({ person, includes = '', after = 0, withinMs }) =>
      bot.waiting.until(
        () =>
          bot.chats
            .lines(person)
            .find(
              ({ by, message }) =>
                by === 'bot' &&
                message.message_id > after &&
                (message.text ?? message.caption ?? '').includes(includes),
            ),
        `a message of the bot ${includes ? `with "${includes}"` : ''}`,
        withinMs,
      ),
    refuse: ({ times, code, retryAfter = 1 }) => {
      bot.misbehaviour.now = { times, code, retryAfter }
    },
    webhook: () => bot.updates.info(),
    settled: ({ withinMs }) =>
      bot.waiting.until(
        () => bot.updates.pending().length === 0 || undefined,
        'the bot to take every update',
        withinMs,
      ),
    clear() {
      bot.chats.clear()
      bot.updates.clear()
    },
  }
}
