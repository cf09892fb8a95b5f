import type { InlineKeyboardMarkup, Message, User } from 'node-telegram-bot-api/types'
import { makeWaiting, type Waiting } from '../waiting.ts'
import { badRequest, refuse, tooMany } from './answers.ts'
import { chatOf, openChats, type Chats, type Line, type Person } from './chats.ts'
import { openFiles, type Files } from './files.ts'
import { openUpdates, type Updates } from './updates.ts'

export type Misbehaviour = { times: number; code: 403 | 429 | 500; retryAfter: number }

/** The one bot of the stand-in, with everything it knows. */
export type Bot = {
  token: string
  user: User
  chats: Chats
  files: Files
  updates: Updates
  waiting: Waiting
  misbehaviour: { now: Misbehaviour }
}

export function openBot(options: {
  folder: string
  token: string
  name: string
  retryMs: number
  closing: AbortSignal
}): Bot {
  const { folder, token, name, retryMs, closing } = options
  const waiting = makeWaiting()
  return {
    token,
    user: {
      id: Number.parseInt(token, 10) || 1,
      is_bot: true,
      first_name: name,
      username: name,
      can_join_groups: false,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
    },
    chats: openChats(folder),
    files: openFiles(folder),
    updates: openUpdates({ folder, waiting, retryMs, closing }),
    waiting,
    misbehaviour: { now: { times: 0, code: 429, retryAfter: 1 } },
  }
}

/** Throws when the stand-in was told to refuse the next sendings. */
export function misbehave(bot: Bot): void {
  const { times, code, retryAfter } = bot.misbehaviour.now
  if (times === 0) return
  bot.misbehaviour.now = { times: times - 1, code, retryAfter }
  if (code === 429) throw tooMany(retryAfter)
  if (code === 403) throw refuse(403, 'Forbidden: bot was blocked by the user')
  throw refuse(500, 'Internal Server Error')
}

/** The person behind a chat id, if the bot may write to them. */
export function reachable(bot: Bot, chat: number | undefined): Person {
  const person = chat === undefined ? undefined : bot.chats.person(chat)
  if (!person?.hasStarted) throw badRequest('chat not found')
  if (person.hasBlocked) throw refuse(403, 'Forbidden: bot was blocked by the user')
  return person
}

/** Puts a message of the bot into a chat. */
export function say(bot: Bot, person: Person, content: Partial<Message>): Message {
  return put(bot, {
    by: 'bot',
    isDeleted: false,
    message: { ...heading(bot, person), from: bot.user, ...content },
  })
}

export function heading(bot: Bot, person: Person) {
  return {
    message_id: bot.chats.next('message'),
    date: Math.floor(Date.now() / 1000),
    chat: chatOf(person),
  }
}

export function put(bot: Bot, line: Line): Message {
  bot.chats.putLine(line)
  bot.waiting.changed()
  return line.message
}

/** The buttons of a message, checked the way Telegram checks them. */
export function keyboard(value: unknown): { reply_markup?: InlineKeyboardMarkup } {
  if (value === undefined || value === null) return {}
  const markup = value as InlineKeyboardMarkup
  if (!Array.isArray(markup.inline_keyboard)) return {}

  for (const button of markup.inline_keyboard.flat()) {
    if (!button.text) throw badRequest('inline keyboard button text is empty')
    const size = Buffer.byteLength(button.callback_data ?? '')
    if (size > 64) throw badRequest('BUTTON_DATA_INVALID')
    if (size === 0 && !button.url) throw badRequest('BUTTON_TYPE_INVALID')
  }
  return markup.inline_keyboard.length > 0 ? { reply_markup: markup } : {}
}
