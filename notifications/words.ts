import type { Language, NoticeKind, TelegramReply } from '../domain/notice.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'
import { ru } from './words/ru.ts'
import { uk } from './words/uk.ts'

/** What the school says, before it is a mail or a chat message. Nothing in it is escaped. */
export type Message = {
  subject: string
  /** Paragraphs, at least one. */
  lines: readonly [string, ...string[]]
  /** Shown large, between the first paragraph and the others. */
  code?: string
  link?: { words: string; url: string }
}

/** What every message may speak of: the school's name, its address, and the account's e-mail. */
export type Facts = { school: string; site: string; email: string }

/** `until` is a time of day with its zone, in the words of the language. */
export type CodeFacts = Facts & { code: string; until: string }

/** A language is complete, or it does not pass the type check. */
export type Words = {
  /** The last line of every mail: who writes, and why. */
  signature: (facts: Facts) => string
  notices: Record<Exclude<NoticeKind, 'code-requested'>, (facts: Facts) => Message> & {
    'code-requested': (facts: CodeFacts) => Message
  }
  replies: Record<TelegramReply, (school: string) => string>
}

export const words: Record<Language, Words> = { en, fr, uk, ru }
