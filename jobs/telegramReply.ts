import { createLocalReq } from 'payload'
import { unlinkTelegram } from '../commands/unlinkTelegram.ts'
import { enqueue } from './queue.ts'
import { words } from '../notifications/words.ts'
import { chatToAnswer } from '../queries/chatToAnswer.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** Answers in a chat, in the language of whoever sits there. */
export const telegramReplyJob: Handler<'telegram-reply'> = async ({ payload, outside }, job) => {
  if (!outside.telegram) return done
  const req = await createLocalReq({}, payload)
  const { chat, reply, language: spoken } = job.data

  const { school, language } = await chatToAnswer(req, chat, spoken)
  const answer = await outside.telegram.sendText(chat, words[language].replies[reply](school))
  switch (answer.kind) {
    case 'sent':
      return done
    case 'blocked':
      await unlinkTelegram(req, { chat })
      return done
    case 'wait':
      await enqueue(req, 'telegram-reply', job.data, { startAfter: answer.seconds })
      return done
    case 'later':
      return { kind: 'again', code: answer.code }
    case 'refused':
      return { kind: 'never', code: answer.code }
  }
}
