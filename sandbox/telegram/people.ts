import type { ChatMember, Message, Update } from 'node-telegram-bot-api/types'
import { problem } from '../http/problem.ts'
import { heading, put, type Bot } from './bot.ts'
import { chatOf, userOf, type Line, type Person } from './chats.ts'
import { found } from './markup.ts'

/** What a person does with Telegram in their hand; each becomes an update for the bot. */
export function known(bot: Bot, id: number): Person {
  const person = bot.chats.person(id)
  if (!person) throw problem(404, 'Nobody of this number has Telegram here.')
  return person
}

/** Presses Start, with the token of a deep link if there is one. */
export function start(bot: Bot, id: number, token = ''): Message {
  const person = known(bot, id)
  if (person.hasBlocked) setBlocked(bot, id, { blocked: false })
  bot.chats.putPerson({ ...known(bot, id), hasStarted: true })
  return write(bot, id, token === '' ? '/start' : `/start ${token}`)
}

export function write(bot: Bot, id: number, text: string): Message {
  const person = known(bot, id)
  if (text.trim() === '') throw problem(400, 'Write something first.')
  if (person.hasBlocked) throw problem(409, 'This person has blocked the bot.')
  if (!person.hasStarted) throw problem(409, 'This person has not pressed Start yet.')

  const entities = found(text)
  return tell(bot, person, { text, ...(entities.length > 0 && { entities }) })
}

export async function sendPhoto(bot: Bot, id: number, data: Uint8Array, caption = '') {
  const person = known(bot, id)
  if (person.hasBlocked) throw problem(409, 'This person has blocked the bot.')
  const photo = await bot.files.photo(data).catch(() => {
    throw problem(400, 'This file is not a picture Telegram would take.')
  })
  return tell(bot, person, { photo, ...(caption !== '' && { caption }) })
}

/** Presses the inline button that carries `data` under a message of the bot. */
export function press(bot: Bot, id: number, message: number, data: string): void {
  const person = known(bot, id)
  const line = bot.chats.line(id, message)
  const buttons = line?.message.reply_markup?.inline_keyboard.flat() ?? []
  if (!line || !buttons.some((button) => button.callback_data === data)) {
    throw problem(404, 'There is no such button.')
  }
  const untold: Line = { by: line.by, isDeleted: line.isDeleted, message: line.message }
  put(bot, untold)
  bot.updates.add({
    update_id: bot.chats.next('update'),
    callback_query: {
      id: `${id}-${message}-${Date.now()}`,
      from: userOf(person),
      message: line.message,
      chat_instance: String(id),
      data,
    },
  })
}

export function setBlocked(bot: Bot, id: number, { blocked }: { blocked: boolean }): void {
  const person = known(bot, id)
  if (person.hasBlocked === blocked) return
  bot.chats.putPerson({ ...person, hasBlocked: blocked })

  const as = (hasBlocked: boolean): ChatMember =>
    hasBlocked
      ? { status: 'kicked', user: bot.user, until_date: 0 }
      : { status: 'member', user: bot.user }
  bot.updates.add({
    update_id: bot.chats.next('update'),
    my_chat_member: {
      chat: chatOf(person),
      from: userOf(person),
      date: Math.floor(Date.now() / 1000),
      old_chat_member: as(!blocked),
      new_chat_member: as(blocked),
    },
  })
}

function tell(bot: Bot, person: Person, content: Partial<Message>): Message {
  const message = { ...heading(bot, person), from: userOf(person), ...content }
  put(bot, { by: 'person', isDeleted: false, message })
  const update: Update = { update_id: bot.chats.next('update'), message }
  bot.updates.add(update)
  return message
}
