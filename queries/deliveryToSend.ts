import type { PayloadRequest } from 'payload'
import type { Channel } from '../domain/delivery.ts'
import type { Language } from '../domain/language.ts'
import type { Notice } from '../domain/notice.ts'
import { accessToTell } from './accessToTell.ts'
import type { AccessToTell } from './accessToTell.ts'
import { boxToTell } from './boxToTell.ts'
import type { BoxToTell } from './boxToTell.ts'
import { commentToTell } from './commentToTell.ts'
import type { CommentToTell } from './commentToTell.ts'
import { groupToTell } from './groupToTell.ts'
import type { GroupToTell } from './groupToTell.ts'
import { inquiryToTell } from './inquiryToTell.ts'
import type { InquiryToTell } from './inquiryToTell.ts'
import { learningToTell } from './learningToTell.ts'
import type { LearningToTell } from './learningToTell.ts'
import { moneyBackToTell } from './moneyBackToTell.ts'
import type { MoneyBackToTell } from './moneyBackToTell.ts'
import { orderToTell } from './orderToTell.ts'
import type { OrderToTell } from './orderToTell.ts'
import { subscriberToTell } from './subscriberToTell.ts'
import { threadToTell } from './threadToTell.ts'
import type { ThreadToTell } from './threadToTell.ts'

/** A delivery with all that its words and its way need, as it is now. */
export type DeliveryToSend = {
  id: string
  key: string
  notice: Notice
  channel: Channel
  /** `user` is null for somebody who has no account: a buyer, or a subscriber. */
  recipient: { user: string | null; email: string; language: Language }
  /** The linked Telegram chat, or null. */
  chat: string | null
  /** A code that still counts, or null. */
  code: { id: string; endsAt: Date } | null
  /** What a notice about an order speaks of; null for every other. */
  order: OrderToTell | null
  /** What a notice about a refund or a dispute speaks of besides; null for every other. */
  moneyBack: MoneyBackToTell | null
  /** What a notice about homework or a course speaks of; null for every other. */
  learning: LearningToTell | null
  /** Whom a notice about the newsletter speaks to; null for every other. */
  subscriber: { id: string; version: number } | null
  /** What a notice about a comment speaks of; null for every other. */
  comment: CommentToTell | null
  /** What a notice about a message speaks of; null for every other. */
  thread: ThreadToTell | null
  /** What a notice about the end of access speaks of; null for every other. */
  access: AccessToTell | null
  /** What a notice about a group speaks of; null for every other. */
  group: GroupToTell | null
  /** What a notice about a starter box speaks of; null for every other. */
  box: BoxToTell | null
  /** What a notice about an inquiry speaks of; null for every other. */
  inquiry: InquiryToTell | null
  school: { name: string; zone: string; language: Language }
}

/**
 * What is to be sent, or null when it has nobody to go to any more. Reads rows by their key, in at most
 * five statements.
 */
export async function deliveryToSend(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<DeliveryToSend | null> {
  const { payload } = req
  const delivery = await payload.findByID({
    collection: 'deliveries',
    id,
    showHiddenFields: true,
    disableErrors: true,
    req,
  })
  if (!delivery) return null

  const notice = delivery.subject as Notice
  const order = 'order' in notice && notice.order ? await orderToTell(req, notice.order) : null
  const user = typeof delivery.user === 'string' ? delivery.user : null
  const subscriber = await subscriberToTell(req, notice)
  const recipient =
    user === null ? (subscriber?.recipient ?? buyer(order)) : await account(req, user)
  if (!recipient) return null

  const { name, zone, language } = await payload.findGlobal({ slug: 'school', req })
  return {
    id,
    key: delivery.key,
    notice,
    channel: delivery.channel,
    recipient,
    chat: user === null ? null : await chatOf(req, user),
    code: notice.kind === 'code-requested' ? await codeThatCounts(req, notice.code, now) : null,
    order,
    moneyBack: await moneyBackToTell(req, notice),
    learning: await learningToTell(req, notice),
    subscriber: subscriber?.link ?? null,
    comment: await commentToTell(req, notice),
    thread: await threadToTell(req, notice),
    access: await accessToTell(req, notice),
    inquiry: await inquiryToTell(req, notice),
    group: await groupToTell(req, notice),
    box: await boxToTell(req, notice),
    school: { name, zone, language },
  }
}

const buyer = (order: OrderToTell | null) =>
  order && { user: null, email: order.email, language: order.language }

async function account(req: PayloadRequest, id: string) {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    select: { email: true, language: true, blocked: true },
    disableErrors: true,
    req,
  })
  if (!user || user.blocked) return null
  return { user: id, email: user.email, language: user.language ?? 'en' }
}

async function chatOf(req: PayloadRequest, user: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'telegram-links',
    where: { user: { equals: user } },
    select: { chatId: true },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.chatId ?? null
}

async function codeThatCounts(req: PayloadRequest, id: string, now: Date) {
  const code = await req.payload.findByID({
    collection: 'auth-codes',
    id,
    select: { expiresAt: true, usedAt: true },
    disableErrors: true,
    req,
  })
  if (!code || code.usedAt || new Date(code.expiresAt) <= now) return null
  return { id, endsAt: new Date(code.expiresAt) }
}
