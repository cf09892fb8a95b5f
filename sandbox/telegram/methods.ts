import type { Message } from 'node-telegram-bot-api/types'
import type { Ask } from '../http/ask.ts'
import { badRequest } from './answers.ts'
import { documentFrom, photoFrom } from './attached.ts'
import { keyboard, misbehave, put, reachable, say, type Bot } from './bot.ts'
import type { Line } from './chats.ts'
import { readMarkup } from './markup.ts'
import type { Params } from './params.ts'

const LARGEST_DOWNLOAD = 20 * 1024 * 1024

export type Method = (bot: Bot, params: Params, ask: Ask) => unknown

/** The methods of the Bot API that the stand-in speaks, by name. */
export const methods: Record<string, Method> = {
  getMe: (bot) => bot.user,

  sendMessage(bot, params) {
    misbehave(bot)
    const person = reachable(bot, params.number('chat_id'))
    return say(bot, person, { ...textOf(params), ...keyboard(params.json('reply_markup')) })
  },

  async sendPhoto(bot, params) {
    misbehave(bot)
    const person = reachable(bot, params.number('chat_id'))
    const photo = await photoFrom(bot.files, params, 'photo')
    return say(bot, person, {
      photo,
      ...captionOf(params.text('caption'), params.text('parse_mode')),
      ...keyboard(params.json('reply_markup')),
    })
  },

  async sendDocument(bot, params) {
    misbehave(bot)
    const person = reachable(bot, params.number('chat_id'))
    const document = await documentFrom(bot.files, params, 'document')
    return say(bot, person, {
      document,
      ...captionOf(params.text('caption'), params.text('parse_mode')),
      ...keyboard(params.json('reply_markup')),
    })
  },

  async sendMediaGroup(bot, params) {
    misbehave(bot)
    const person = reachable(bot, params.number('chat_id'))
    const items = groupOf(params)
    const contents: Partial<Message>[] = []
    for (const { type, media, caption, parse_mode } of items) {
      const words = captionOf(caption, parse_mode)
      if (type === 'photo') {
        contents.push({ photo: await photoFrom(bot.files, params, 'media', media), ...words })
      } else if (type === 'document') {
        contents.push({ document: await documentFrom(bot.files, params, 'media', media), ...words })
      } else {
        throw badRequest(`the sandbox sends photos and documents, not ${String(type)}`)
      }
    }
    const media_group_id = String(Date.now())
    return contents.map((content) => say(bot, person, { media_group_id, ...content }))
  },

  editMessageText: (bot, params) =>
    edit(bot, params, (message) => ({
      ...without(message, ['text', 'entities', 'reply_markup']),
      ...textOf(params),
      ...keyboard(params.json('reply_markup')),
    })),

  editMessageReplyMarkup: (bot, params) =>
    edit(bot, params, (message) => ({
      ...without(message, ['reply_markup']),
      ...keyboard(params.json('reply_markup')),
    })),

  deleteMessage(bot, params) {
    const line = lineOf(bot, params, 'message to delete not found')
    put(bot, { ...line, isDeleted: true })
    return true
  },

  answerCallbackQuery(bot, params) {
    const [chat, message] = (params.text('callback_query_id') ?? '').split('-').map(Number)
    const line = bot.chats.line(chat ?? 0, message ?? 0)
    if (!line) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid')
    }
    put(bot, { ...line, toast: params.text('text') ?? '' })
    return true
  },

  getFile(bot, params) {
    const file = bot.files.get(params.text('file_id') ?? '')
    if (!file) throw badRequest('invalid file_id')
    if (file.bytes > LARGEST_DOWNLOAD) throw badRequest('file is too big')
    return {
      file_id: file.id,
      file_unique_id: file.unique,
      file_size: file.bytes,
      file_path: file.path,
    }
  },

  getUpdates: (bot, params, ask) =>
    bot.updates.take({
      offset: params.number('offset') ?? 0,
      limit: Math.min(Math.max(params.number('limit') ?? 100, 1), 100),
      seconds: Math.min(Math.max(params.number('timeout') ?? 0, 0), 50),
      allowed: params.json('allowed_updates') as string[] | undefined,
      gone: ask.gone,
    }),

  setWebhook(bot, params) {
    const url = params.text('url') ?? ''
    if (url !== '' && !URL.canParse(url)) throw badRequest('bad webhook: invalid URL')
    const secret = params.text('secret_token') ?? ''
    if (!/^[\w-]{0,256}$/.test(secret)) {
      throw badRequest('secret token contains unallowed characters')
    }
    const allowed = params.json('allowed_updates') as string[] | undefined
    bot.updates.setWebhook(url === '' ? null : { url, secret }, {
      drop: params.text('drop_pending_updates') === 'true',
      ...(allowed && { allowed }),
    })
    return true
  },

  deleteWebhook(bot, params) {
    bot.updates.setWebhook(null, { drop: params.text('drop_pending_updates') === 'true' })
    return true
  },

  getWebhookInfo: (bot) => bot.updates.info(),

  setMyCommands: () => true,
  sendChatAction: () => true,
}

function textOf(params: Params): Pick<Message, 'text' | 'entities'> {
  const { text, entities } = readMarkup(params.text('text') ?? '', params.text('parse_mode'))
  if (text === '') throw badRequest('message text is empty')
  if (text.length > 4096) throw badRequest('message is too long')
  return { text, ...(entities.length > 0 && { entities }) }
}

function captionOf(said: string | undefined, mode: string | undefined) {
  const { text: caption, entities } = readMarkup(said ?? '', mode)
  if (caption === '') return {}
  if (caption.length > 1024) throw badRequest('message caption is too long')
  return { caption, ...(entities.length > 0 && { caption_entities: entities }) }
}

type Item = { type?: string; media?: string; caption?: string; parse_mode?: string }

function groupOf(params: Params): Item[] {
  const items = params.json('media')
  if (!Array.isArray(items)) throw badRequest('there are no messages to send')
  if (items.length < 2 || items.length > 10) {
    throw badRequest('Media group must include 2-10 items')
  }
  return items as Item[]
}

function lineOf(bot: Bot, params: Params, otherwise: string): Line {
  const person = reachable(bot, params.number('chat_id'))
  const line = bot.chats.line(person.id, params.number('message_id') ?? 0)
  if (!line) throw badRequest(otherwise)
  return line
}

function edit(bot: Bot, params: Params, change: (message: Message) => Message): Message {
  const line = lineOf(bot, params, 'message to edit not found')
  if (line.by !== 'bot') throw badRequest("message can't be edited")
  const changed = change(line.message)
  if (JSON.stringify(shown(changed)) === JSON.stringify(shown(line.message))) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  return put(bot, { ...line, message: { ...changed, edit_date: Math.floor(Date.now() / 1000) } })
}

const shown = ({ text, entities, reply_markup }: Message) => [text, entities, reply_markup]

function without(message: Message, names: readonly (keyof Message)[]): Message {
  return Object.fromEntries(
    Object.entries(message).filter(([name]) => !names.includes(name as keyof Message)),
  ) as Message
}
