import type { PayloadRequest } from 'payload'
import { settleDelivery } from '../commands/settleDelivery.ts'
import { subscriberToken } from '../commands/subscriberToken.ts'
import { documentsWith } from './documentsWith.ts'
import { messageIdOf } from '../notifications/messageId.ts'
import { renderMail } from '../notifications/renderMail.ts'
import { words } from '../notifications/words.ts'
import type { Facts, Message } from '../notifications/words.ts'
import type { DeliveryToSend } from '../queries/deliveryToSend.ts'
import { done } from './outcome.ts'
import type { Outcome, Workshop } from './outcome.ts'

/** One attempt at one delivery, with its words. */
export type Sending = {
  req: PayloadRequest
  workshop: Workshop
  due: DeliveryToSend
  message: Message
  now: Date
}

/** Sends a mail and notes that it went. */
export async function deliverByMail({
  req,
  workshop,
  due,
  message,
  now,
}: Sending): Promise<Outcome> {
  const { recipient, school } = due
  const facts = { school: school.name, site: workshop.site, email: recipient.email }
  const messageId = messageIdOf(due.id, workshop.site)
  const answer = await workshop.outside.mail.send({
    to: recipient.email,
    attachments: await documentsWith(req, due.notice),
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated', ...listHeaders(due, workshop) },
    ...renderMail(message, {
      language: recipient.language,
      school: school.name,
      signature: signatureOf(due)(facts),
    }),
  })

  if (answer.kind === 'later') return { kind: 'again', code: answer.code }
  if (answer.kind === 'refused') return { kind: 'never', code: answer.code }
  await settleDelivery(req, due.id, { status: 'sent', messageId, at: now })
  return done
}

function signatureOf({ recipient, subscriber }: DeliveryToSend): (facts: Facts) => string {
  const said = words[recipient.language]
  if (subscriber) return said.subscriberSignature
  return recipient.user === null ? said.buyerSignature : said.signature
}

/** One click leaves the newsletter, from the mail program itself (RFC 8058). */
function listHeaders(
  { subscriber }: DeliveryToSend,
  { payload, site }: Workshop,
): Record<string, string> {
  if (!subscriber) return {}
  const token = subscriberToken(payload.secret, 'leave', subscriber)
  return {
    'List-Unsubscribe': `<${site}/api/newsletter/leave?token=${token}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}
