import type { PayloadRequest } from 'payload'
import { isLanguage } from '../domain/language.ts'
import type { Language } from '../domain/language.ts'
import type { Notice } from '../domain/notice.ts'

export type SubscriberToTell = {
  recipient: { user: null; email: string; language: Language }
  /** What the links of the mail are derived from. */
  link: { id: string; version: number }
}

/** The subscriber a notice is for; null for every other notice, and when what it says is no longer so. */
export async function subscriberToTell(
  req: PayloadRequest,
  notice: Notice,
): Promise<SubscriberToTell | null> {
  if (!('subscriber' in notice)) return null
  const row = await req.payload.findByID({
    collection: 'subscribers',
    id: notice.subscriber,
    disableErrors: true,
    req,
  })
  const awaited = notice.kind === 'subscription-asked' ? 'pending' : 'confirmed'
  if (!row || row.status !== awaited) return null
  const language = isLanguage(row.language) ? row.language : 'en'
  return {
    recipient: { user: null, email: row.email, language },
    link: { id: row.id, version: row.version },
  }
}
