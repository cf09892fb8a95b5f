import { expect, test } from 'vitest'
import { telegramWordOf } from '../../domain/telegramLink.ts'
import { answerOf as mailAnswer } from '../../providers/mail.ts'
import { answerOf as telegramAnswer } from '../../providers/telegram.ts'
import { heardIn } from '../../providers/telegramHeard.ts'

test.for([
  [{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'refused', 'smtp-550'],
  [{ code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'refused', 'smtp-554'],
  [{ code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' }, 'later', 'smtp-451'],
  [{ code: 'EENVELOPE', responseCode: 553, command: 'MAIL FROM' }, 'later', 'smtp-553'],
  [{ code: 'EAUTH', responseCode: 535 }, 'later', 'smtp-535'],
  [{ code: 'ETIMEDOUT' }, 'later', 'smtp-unreachable'],
  [{ code: 'EENVELOPE' }, 'refused', 'smtp-no-recipient'],
] as const)('a mail server that says %o means %s', ([error, kind, code]) => {
  expect(mailAnswer(error)).toEqual({ kind, code })
})

test.for([
  [{ errorCode: 403, description: 'Forbidden: bot was blocked by the user' }, { kind: 'blocked' }],
  [{ errorCode: 400, description: 'Bad Request: chat not found' }, { kind: 'blocked' }],
  [
    { errorCode: 400, description: 'Bad Request: message is too long' },
    { kind: 'refused', code: 'telegram-400' },
  ],
  [
    { errorCode: 429, description: 'Too Many Requests', retryAfter: 9 },
    { kind: 'wait', seconds: 9 },
  ],
  [
    { errorCode: 401, description: 'Unauthorized' },
    { kind: 'later', code: 'telegram-401' },
  ],
  [
    { errorCode: 502, description: 'Bad Gateway' },
    { kind: 'later', code: 'telegram-502' },
  ],
  [new Error('no network'), { kind: 'later', code: 'telegram-unreachable' }],
] as const)('a Telegram that says %o means %o', ([error, answer]) => {
  expect(telegramAnswer(error)).toEqual(answer)
})

test.for([
  ['/start abc_-9', { kind: 'start', token: 'abc_-9' }],
  ['/start@school_bot abc', { kind: 'start', token: 'abc' }],
  ['/start', { kind: 'else' }],
  [`/start ${'x'.repeat(65)}`, { kind: 'else' }],
  ['/start a b', { kind: 'else' }],
  ['/stop', { kind: 'stop' }],
  ['/stop@school_bot', { kind: 'stop' }],
  ['please /stop', { kind: 'else' }],
  ['', { kind: 'else' }],
] as const)('"%s" means %o to the bot', ([text, word]) => {
  expect(telegramWordOf(text)).toEqual(word)
})

test('only what is written in a private chat is heard', () => {
  const message = { chat: { id: 7, type: 'private' }, text: 'hello', from: { language_code: 'fr' } }

  expect(heardIn({ update_id: 1, message })).toEqual({
    update: 1,
    chat: '7',
    text: 'hello',
    language: 'fr',
  })
  expect(
    heardIn({ update_id: 1, message: { ...message, chat: { id: 7, type: 'group' } } }),
  ).toBeNull()
  expect(heardIn({ update_id: 1, edited_message: message })).toBeNull()
  expect(() => heardIn({ message })).toThrow('update_id')
})
