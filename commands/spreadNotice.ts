import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Jobs } from '../jobs/queue.ts'
import { audienceOf } from '../notifications/audience.ts'
import type { Recipient } from '../notifications/audience.ts'
import { channelsOf } from '../notifications/channelsOf.ts'
import { addDeliveries } from './addDeliveries.ts'

/** Turns a notice into deliveries, all or none. Done again, it adds nothing. */
export async function spreadNotice(
  req: PayloadRequest,
  { id, notice }: Jobs['notice'],
): Promise<void> {
  await withTx(req, async () => {
    for (const recipient of await audienceOf(req, notice)) {
      const isLinked = await hasChat(req, recipient)
      const channels = channelsOf[notice.kind].filter((name) => name === 'mail' || isLinked)
      await addDeliveries(req, { id, notice, recipient, channels })
    }
  })
}

async function hasChat(req: PayloadRequest, recipient: Recipient): Promise<boolean> {
  if (recipient.kind !== 'account') return false
  const { totalDocs } = await req.payload.count({
    collection: 'telegram-links',
    where: { and: [{ user: { equals: recipient.user } }, { chatId: { exists: true } }] },
    req,
  })
  return totalDocs > 0
}
