import type { Language } from '../domain/language.ts'
import type { NoticeKind, TelegramReply } from '../domain/notice.ts'
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

/** What a message says of an order: amounts and lists are in the words of the language. */
export type OrderFacts = {
  number: string
  /** What was bought. */
  what: string
  /** Null when it cost nothing. */
  total: string | null
  /** The page of the order, which opens to whoever has its address. */
  url: string
  /** The access codes that are still unused; none when the courses are open already. */
  codes: readonly string[]
}

/** What a message says of homework, or of a course as a whole. */
export type LearningFacts = {
  /** How the student wants to be called. */
  student: string
  course: string
  /** Empty when the message is about the whole course. */
  lecture: string
  attempt: number
  /** What the mentor wrote, or null. */
  remarks: string | null
  /** Where the recipient goes on. */
  url: string
}

/** Where the links of the newsletter lead. Each works for this subscriber alone. */
export type SubscriberFacts = {
  /** A page with a button; null once it has been pressed. */
  confirm: string | null
  leave: string
}

/** What a message says of an inquiry. */
export type InquiryFacts = {
  name: string
  from: string
  /** Null when it names no teacher, service or course. */
  about: string | null
  message: string
  /** The inquiry in the panel. */
  url: string
}

/** What a notice speaks of, beyond what every message may. */
type OwnFacts = {
  'code-requested': CodeFacts
  'order-paid': Facts & OrderFacts
  'order-review': Facts & OrderFacts
  'codes-again': Facts & OrderFacts
  'homework-handed-in': Facts & LearningFacts
  'homework-waiting': Facts & LearningFacts
  'homework-approved': Facts & LearningFacts
  'homework-returned': Facts & LearningFacts
  'course-finished': Facts & LearningFacts
  'subscription-asked': Facts & SubscriberFacts
  'subscription-confirmed': Facts & SubscriberFacts
  'inquiry-received': Facts & InquiryFacts
}

/** A language is complete, or it does not pass the type check. */
export type Words = {
  /** The last line of every mail: who writes, and why. */
  signature: (facts: Facts) => string
  /** The same for somebody who has bought something and has no account. */
  buyerSignature: (facts: Facts) => string
  /** The same for a subscriber of the newsletter. */
  subscriberSignature: (facts: Facts) => string
  notices: {
    [Kind in NoticeKind]: (facts: Kind extends keyof OwnFacts ? OwnFacts[Kind] : Facts) => Message
  }
  replies: Record<TelegramReply, (school: string) => string>
}

export const words: Record<Language, Words> = { en, fr, uk, ru }
