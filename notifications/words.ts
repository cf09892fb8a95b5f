import type { DisputeStatus } from '../domain/dispute.ts'
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
  given: GivenFacts
}

/** What a paid order has given, beyond access codes. */
export type GivenFacts = {
  hasCourses: boolean
  /** How many lessons of packs were added. */
  lessons: number
  /** Titles of services, in the words of the language; null for none. */
  services: string | null
  hasInvoice: boolean
}

/** What is said of a message that waits. */
export type ThreadFacts = {
  about: string
  /** The number of the order it is about; null for none. */
  number: string | null
  text: string
  url: string
}

/** What is said of access that ends. `until` is a day in the words of the language. */
export type AccessFacts = { course: string; until: string; url: string }

/** What a message says of money that goes back, or that a bank wants back. */
export type MoneyBackFacts = {
  amount: string
  /** The code word of the bank or the provider, or null. */
  problem: string | null
  /** Until when the school may answer a dispute: a day in the words of the language, or null. */
  until: string | null
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
  /** How many marks there are on its photos. */
  marks: number
  /** A reply to the mark of this number; null when the message is about none. */
  reply: { mark: number; text: string; isStudents: boolean } | null
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

/** What a message says of a comment. */
export type CommentFacts = {
  student: string
  text: string
  /** The course or teacher it is about; null for the school as a whole. */
  about: string | null
  /** Where the recipient goes on. */
  url: string
}

/** What a message says of a group. */
export type GroupFacts = {
  group: string
  course: string
  /** The day it begins, in the words of the language; null when it has no beginning. */
  starts: string | null
  /** What a mentor announces; empty when it is about a seat. */
  text: string
  /** The page of the group. */
  url: string
}

/** What a message says of a starter box. */
export type BoxFacts = {
  /** How the student wants to be called. */
  student: string
  plan: string | null
  carrier: string | null
  tracking: string | null
  /** The page of the carrier where it can be followed, or null. */
  follow: string | null
  /** Why it is not sent, or null. */
  reason: string | null
  url: string
}

/** What a notice speaks of, beyond what every message may. */
type OwnFacts = {
  'code-requested': CodeFacts
  'order-paid': Facts & OrderFacts
  'message-waiting': Facts & ThreadFacts
  'access-ending': Facts & AccessFacts
  'access-over': Facts & AccessFacts
  'order-review': Facts & OrderFacts
  'payment-failed': Facts & OrderFacts
  'order-refunded': Facts & OrderFacts & MoneyBackFacts
  'payment-returned': Facts & OrderFacts & MoneyBackFacts
  'refund-failed': Facts & OrderFacts & MoneyBackFacts
  'refund-elsewhere': Facts & OrderFacts & MoneyBackFacts
  'dispute-open': Facts & OrderFacts & MoneyBackFacts
  'dispute-won': Facts & OrderFacts & MoneyBackFacts
  'dispute-lost': Facts & OrderFacts & MoneyBackFacts
  'codes-again': Facts & OrderFacts
  'homework-handed-in': Facts & LearningFacts
  'homework-waiting': Facts & LearningFacts
  'homework-approved': Facts & LearningFacts
  'homework-returned': Facts & LearningFacts
  'mark-reply': Facts & LearningFacts
  'course-finished': Facts & LearningFacts
  'comment-waiting': Facts & CommentFacts
  'comment-approved': Facts & CommentFacts
  'subscription-asked': Facts & SubscriberFacts
  'subscription-confirmed': Facts & SubscriberFacts
  'inquiry-received': Facts & InquiryFacts
  'group-placed': Facts & GroupFacts
  'group-announcement': Facts & GroupFacts
  'box-asked-for': Facts & BoxFacts
  'box-waiting': Facts & BoxFacts
  'box-sent': Facts & BoxFacts
  'box-declined': Facts & BoxFacts
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

/** The part of them that is about what a paid order gives, and how access ends. */
export type FulfilmentNotices = Pick<
  Words['notices'],
  'order-paid' | 'message-waiting' | 'access-ending' | 'access-over'
>

/** The part of them that is about money that does not come, or goes back. */
export type MoneyNotices = Pick<
  Words['notices'],
  | 'payment-failed'
  | 'order-refunded'
  | 'payment-returned'
  | 'refund-failed'
  | 'refund-elsewhere'
  | `dispute-${DisputeStatus}`
>

/** The part of them that is about starter boxes. */
export type BoxNotices = Pick<Words['notices'], Extract<NoticeKind, `box-${string}`>>

export const words: Record<Language, Words> = { en, fr, uk, ru }
