import type { Language } from '../domain/language.ts'
import type { Notice } from '../domain/notice.ts'
import { learningFacts } from './learningFacts.ts'
import type { TellableLearning } from './learningFacts.ts'
import { orderFacts } from './orderFacts.ts'
import type { TellableOrder } from './orderFacts.ts'
import { words } from './words.ts'
import type { Facts, InquiryFacts, Message, SubscriberFacts } from './words.ts'

/** A code that may be told: its digits, and when it ends. */
export type TellableCode = { digits: string; endsAt: Date }

type Telling = {
  notice: Notice
  language: Language
  /** Where the school is at home; times of day are told in its zone. */
  zone: string
  facts: Facts
  /** Needed for `code-requested` and for nothing else. */
  code: TellableCode | null
  /** Needed for notices about orders and for nothing else. */
  order?: TellableOrder | null
  /** Needed for notices about homework and courses and for nothing else. */
  learning?: TellableLearning | null
  /** Needed for notices about the newsletter and for nothing else. */
  newsletter?: SubscriberFacts | null
  /** Needed for notices about inquiries and for nothing else. */
  inquiry?: InquiryFacts | null
}

/** The notice in the recipient's language, or null when there is nothing to say any more. */
export function messageFor(telling: Telling): Message | null {
  const { notice, language, zone, facts, code, order, learning, newsletter, inquiry } = telling
  const { notices } = words[language]
  switch (notice.kind) {
    case 'code-requested':
      if (!code) return null
      return notices[notice.kind]({
        ...facts,
        code: code.digits,
        until: timeOfDay(code.endsAt, language, zone),
      })
    case 'order-paid':
    case 'order-review':
      return order ? notices[notice.kind]({ ...facts, ...orderFacts(order, language) }) : null
    case 'codes-again':
      if (!order?.codes.length) return null
      return notices[notice.kind]({ ...facts, ...orderFacts(order, language) })
    case 'homework-handed-in':
    case 'homework-waiting':
    case 'homework-approved':
    case 'homework-returned':
    case 'course-finished': {
      if (!learning) return null
      const { kind } = notice
      return notices[kind]({ ...facts, ...learningFacts(learning, { kind, site: facts.site }) })
    }
    case 'subscription-asked':
    case 'subscription-confirmed':
      return newsletter ? notices[notice.kind]({ ...facts, ...newsletter }) : null
    case 'inquiry-received':
      return inquiry ? notices[notice.kind]({ ...facts, ...inquiry }) : null
    case 'password-changed':
    case 'account-made':
    case 'telegram-linked':
    case 'telegram-unlinked':
    case 'test-message':
      return notices[notice.kind](facts)
  }
}

const timeOfDay = (at: Date, language: Language, zone: string): string =>
  at.toLocaleTimeString(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'short',
  })
