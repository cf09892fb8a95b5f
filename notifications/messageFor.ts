import type { Language } from '../domain/language.ts'
import type { Notice } from '../domain/notice.ts'
import { accessFacts } from './accessFacts.ts'
import type { TellableAccess } from './accessFacts.ts'
import { boxFacts } from './boxFacts.ts'
import type { TellableBox } from './boxFacts.ts'
import { commentFacts } from './commentFacts.ts'
import type { TellableComment } from './commentFacts.ts'
import { learningFacts } from './learningFacts.ts'
import type { TellableLearning } from './learningFacts.ts'
import { moneyBackFacts } from './moneyBackFacts.ts'
import type { TellableMoneyBack } from './moneyBackFacts.ts'
import { orderFacts } from './orderFacts.ts'
import type { TellableOrder } from './orderFacts.ts'
import { words } from './words.ts'
import { groupFacts } from './groupFacts.ts'
import type { TellableGroup } from './groupFacts.ts'
import type { Facts, InquiryFacts, Message, SubscriberFacts, ThreadFacts } from './words.ts'

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
  /** Needed for notices about refunds and disputes and for nothing else. */
  moneyBack?: TellableMoneyBack | null
  /** Needed for notices about homework and courses and for nothing else. */
  learning?: TellableLearning | null
  /** Needed for notices about comments and for nothing else. */
  comment?: TellableComment | null
  /** Needed for `message-waiting` and for nothing else. */
  thread?: ThreadFacts | null
  /** Needed for notices about the end of access and for nothing else. */
  access?: TellableAccess | null
  /** Needed for notices about the newsletter and for nothing else. */
  newsletter?: SubscriberFacts | null
  /** Needed for notices about groups and for nothing else. */
  group?: TellableGroup | null
  /** Needed for notices about starter boxes and for nothing else. */
  box?: TellableBox | null
  /** Needed for notices about inquiries and for nothing else. */
  inquiry?: InquiryFacts | null
}

/** The notice in the recipient's language, or null when there is nothing to say any more. */
export function messageFor(telling: Telling): Message | null {
  const { notice, language, zone, facts, code, order, learning, newsletter, inquiry, comment } =
    telling
  const { moneyBack } = telling
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
    case 'payment-failed':
      return order ? notices[notice.kind]({ ...facts, ...orderFacts(order, language) }) : null
    case 'order-refunded':
    case 'payment-returned':
    case 'refund-failed':
    case 'refund-elsewhere':
    case 'dispute-open':
    case 'dispute-won':
    case 'dispute-lost':
      if (!order || !moneyBack) return null
      return notices[notice.kind]({
        ...facts,
        ...orderFacts(order, language),
        ...moneyBackFacts(moneyBack, language, zone),
      })
    case 'codes-again':
      if (!order?.codes.length) return null
      return notices[notice.kind]({ ...facts, ...orderFacts(order, language) })
    case 'homework-handed-in':
    case 'homework-waiting':
    case 'homework-approved':
    case 'homework-returned':
    case 'mark-reply':
    case 'course-finished': {
      if (!learning) return null
      const { kind } = notice
      return notices[kind]({ ...facts, ...learningFacts(learning, { kind, site: facts.site }) })
    }
    case 'comment-waiting':
    case 'comment-approved': {
      if (!comment) return null
      const { kind } = notice
      return notices[kind]({ ...facts, ...commentFacts(comment, { kind, site: facts.site }) })
    }
    case 'message-waiting':
      return telling.thread ? notices[notice.kind]({ ...facts, ...telling.thread }) : null
    case 'access-ending':
    case 'access-over': {
      if (!telling.access) return null
      const { kind } = notice
      const where = { kind, site: facts.site, language, zone }
      return notices[kind]({ ...facts, ...accessFacts(telling.access, where) })
    }
    case 'group-placed':
    case 'group-announcement':
      if (!telling.group) return null
      return notices[notice.kind]({
        ...facts,
        ...groupFacts(telling.group, { site: facts.site, language, zone }),
      })
    case 'box-asked-for':
    case 'box-waiting':
    case 'box-sent':
    case 'box-declined': {
      if (!telling.box) return null
      const { kind } = notice
      return notices[kind]({ ...facts, ...boxFacts(telling.box, { kind, site: facts.site }) })
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
