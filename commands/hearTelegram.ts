import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { isLanguage } from '../domain/language.ts'
import type { Language } from '../domain/language.ts'
import type { TelegramReply } from '../domain/notice.ts'
import { telegramWordOf } from '../domain/telegramLink.ts'
import { enqueue } from '../jobs/queue.ts'
import { acceptTelegramStart } from './acceptTelegramStart.ts'
import { unlinkTelegram } from './unlinkTelegram.ts'

/** What was written to the bot in a private chat. */
export type Heard = {
  /** Telegram's number of the update; one number is answered once. */
  update: number
  chat: string
  text: string
  /** The language of the person's Telegram, as `uk` or `pt-br`. */
  language: string | undefined
}

/**
 * Does what a person asks of the bot: `/start <token>` links the chat, `/stop` ends the link, all else is
 * answered with help. Change and answer are one; an update heard before changes nothing.
 */
export async function hearTelegram(req: PayloadRequest, heard: Heard, now: Date): Promise<void> {
  try {
    await withTx(req, async () => {
      const reply = await replyTo(req, heard, now)
      const answer = { chat: heard.chat, reply, language: languageOf(heard.language) }
      const isNew = await enqueue(req, 'telegram-reply', answer, { id: jobOf(heard.update) })
      if (!isNew) throw heardBefore()
    })
  } catch (error) {
    if ((error as Error).name !== 'HeardBefore') throw error
  }
}

/** Thrown to undo what a repeated update has just done again; Telegram repeats what it thinks we missed. */
const heardBefore = () =>
  Object.assign(new Error('This update was heard before.'), { name: 'HeardBefore' })

async function replyTo(
  req: PayloadRequest,
  { chat, text }: Heard,
  now: Date,
): Promise<TelegramReply> {
  const word = telegramWordOf(text)
  if (word.kind === 'stop') return (await unlinkTelegram(req, { chat })) ? 'stopped' : 'not-linked'
  if (word.kind === 'else') return 'help'

  const answer = await acceptTelegramStart(req, { chat, token: word.token }, now)
  if (answer.kind === 'linked') return 'linked'
  return answer.reason === 'telegram-taken' ? 'telegram-taken' : 'link-expired'
}

const languageOf = (code: string | undefined): Language | null => {
  const language = code?.slice(0, 2).toLowerCase()
  return isLanguage(language) ? language : null
}

/** The id of the job that answers an update: always the same, so that it is queued once. */
const jobOf = (update: number): string => {
  const hex = createHash('sha256').update(`telegram-update:${update}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-')
}
