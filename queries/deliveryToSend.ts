import type { PayloadRequest } from 'payload'
import type { Channel } from '../domain/delivery.ts'
import type { Language, Notice } from '../domain/notice.ts'

/** A delivery with all that its words and its way need, as it is now. */
export type DeliveryToSend = {
  id: string
  key: string
  notice: Notice
  channel: Channel
  user: { id: string; email: string; language: Language }
  /** The linked Telegram chat, or null. */
  chat: string | null
  /** A code that still counts, or null. */
  code: { id: string; endsAt: Date } | null
  school: { name: string; zone: string }
}

/**
 * What is to be sent, or null when it has nobody to go to any more. Reads five rows, each by its key,
 * in five statements.
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
  if (!delivery || typeof delivery.user !== 'string') return null

  const user = await payload.findByID({
    collection: 'users',
    id: delivery.user,
    select: { email: true, language: true, blocked: true },
    disableErrors: true,
    req,
  })
  if (!user || user.blocked) return null

  const notice = delivery.subject as Notice
  const { name, zone } = await payload.findGlobal({ slug: 'school', req })
  return {
    id,
    key: delivery.key,
    notice,
    channel: delivery.channel,
    user: { id: user.id, email: user.email, language: user.language ?? 'en' },
    chat: await chatOf(req, user.id),
    code: notice.kind === 'code-requested' ? await codeThatCounts(req, notice.code, now) : null,
    school: { name, zone },
  }
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
