import { createLocalReq } from 'payload'
import type { PayloadRequest } from 'payload'
import { accessCodeFor } from '../commands/accessCodeSecret.ts'
import { claimDelivery } from '../commands/claimDelivery.ts'
import { orderToken } from '../commands/orderToken.ts'
import { settleDelivery } from '../commands/settleDelivery.ts'
import { subscriberToken } from '../commands/subscriberToken.ts'
import type { NoticeKind } from '../domain/notice.ts'
import { deliveryToSend } from '../queries/deliveryToSend.ts'
import type { DeliveryToSend } from '../queries/deliveryToSend.ts'
import type { InquiryToTell } from '../queries/inquiryToTell.ts'
import type { OrderToTell } from '../queries/orderToTell.ts'
import { authCodeOf } from '../notifications/authCode.ts'
import { inLanguage } from '../notifications/inLanguage.ts'
import { messageFor } from '../notifications/messageFor.ts'
import type { TellableOrder } from '../notifications/orderFacts.ts'
import type { InquiryFacts, SubscriberFacts, ThreadFacts } from '../notifications/words.ts'
import { deliverByMail } from './deliverByMail.ts'
import { deliverByTelegram } from './deliverByTelegram.ts'
import { done } from './outcome.ts'
import type { Handler, Outcome, Workshop } from './outcome.ts'

/**
 * Sends one delivery, in words found at this moment: the language, the address and the code are those of
 * now. Whatever crashes after the sending and before the note of it is sent once more, and no oftener.
 */
export const deliverJob: Handler<'deliver'> = async (workshop, job, now) => {
  const req = await createLocalReq({}, workshop.payload)
  const { delivery, after } = job.data
  if (!(await claimDelivery(req, { delivery, begun: after + job.retryCount }))) return done

  const due = await deliveryToSend(req, delivery, now)
  if (!due) return skip(req, delivery, 'recipient-gone')

  const { notice, recipient, school } = due
  const message = messageFor({
    notice,
    language: recipient.language,
    zone: school.zone,
    facts: { school: school.name, site: workshop.site, email: recipient.email },
    code: due.code && {
      digits: authCodeOf(workshop.payload.secret, due.code.id),
      endsAt: due.code.endsAt,
    },
    order: due.order && tellable(workshop, due.order),
    moneyBack: due.moneyBack,
    learning: due.learning,
    newsletter: due.subscriber && linksOf(workshop, due.subscriber, notice.kind),
    comment: due.comment,
    thread: due.thread && threadFacts(workshop, due),
    access: due.access,
    group: due.group,
    box: due.box,
    inquiry: due.inquiry && inquiryFacts(workshop, due.inquiry),
  })
  if (!message) return skip(req, delivery, 'out-of-date')

  const send = due.channel === 'mail' ? deliverByMail : deliverByTelegram
  const told = inLanguage(message, {
    site: workshop.site,
    language: recipient.language,
    own: school.language,
  })
  const outcome = await send({ req, workshop, due, message: told, now })
  await noteFailure(req, delivery, outcome, job.retryCount >= job.retryLimit)
  return outcome
}

function tellable({ payload, site }: Workshop, order: OrderToTell): TellableOrder {
  const url = new URL(`/orders/${orderToken(payload.secret, order.id)}`, site).href
  return { ...order, url, codes: order.codes.map((code) => accessCodeFor(payload.secret, code)) }
}

function linksOf(
  { payload, site }: Workshop,
  subscriber: { id: string; version: number },
  kind: NoticeKind,
): SubscriberFacts {
  const link = (deed: 'confirm' | 'leave') =>
    `${site}/newsletter/${deed}?token=${subscriberToken(payload.secret, deed, subscriber)}`
  return { confirm: kind === 'subscription-asked' ? link('confirm') : null, leave: link('leave') }
}

const inquiryFacts = ({ site }: Workshop, inquiry: InquiryToTell): InquiryFacts => ({
  ...{ name: inquiry.name, from: inquiry.email, about: inquiry.about, message: inquiry.message },
  url: new URL(`/admin/collections/inquiries/${inquiry.id}`, site).href,
})

const threadFacts = (
  workshop: Workshop,
  { notice, order, thread }: DeliveryToSend,
): ThreadFacts | null =>
  thread && {
    ...{ about: thread.about, text: thread.text, number: order?.number ?? null },
    url: threadUrl(workshop, { notice, order, thread: thread.id }),
  }

/** Mentors answer in the panel; the other side where the thread is shown to them. */
function threadUrl(
  workshop: Workshop,
  { notice, order, thread }: Pick<DeliveryToSend, 'notice' | 'order'> & { thread: string },
): string {
  const { site } = workshop
  const isToStaff = notice.kind === 'message-waiting' && notice.to === 'staff'
  if (isToStaff) return new URL(`/admin/collections/threads/${thread}/talk`, site).href
  return order ? `${tellable(workshop, order).url}#thread-${thread}` : site
}

async function skip(req: PayloadRequest, delivery: string, error: string): Promise<Outcome> {
  await settleDelivery(req, delivery, { status: 'skipped', error })
  return done
}

async function noteFailure(
  req: PayloadRequest,
  delivery: string,
  outcome: Outcome,
  isLast: boolean,
): Promise<void> {
  const isOver = outcome.kind === 'never' || (outcome.kind === 'again' && isLast)
  if (isOver) await settleDelivery(req, delivery, { status: 'failed', error: outcome.code })
}
