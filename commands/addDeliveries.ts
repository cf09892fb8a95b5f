import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Channel } from '../domain/delivery.ts'
import type { Notice } from '../domain/notice.ts'
import { enqueue } from '../jobs/queue.ts'
import type { Recipient } from '../notifications/audience.ts'

type Told = {
  id: string
  notice: Notice
  recipient: Recipient
  channels: readonly Channel[]
}

/**
 * Writes one delivery for each channel, with the job that sends it; a channel that has one already is left
 * alone. The key is unique, so whoever comes second, at the same moment even, adds nothing.
 */
export async function addDeliveries(req: PayloadRequest, told: Told): Promise<void> {
  const { recipient } = told
  const user = recipient.kind === 'account' ? recipient.user : null
  await withTx(req, async (tx) => {
    for (const channel of told.channels) {
      // Raw, because a conflict that Payload reports would end the transaction.
      const { rows } = await tx.execute<{ id: string }>(sql`
        insert into deliveries (notice, subject, user_id, channel, key)
        values (${told.notice.kind}, ${JSON.stringify(told.notice)}::jsonb, ${user}, ${channel},
                ${deliveryKey(told.id, recipient, channel)})
        on conflict (key) do nothing
        returning id`)
      const [added] = rows
      if (added) await enqueue(req, 'deliver', { delivery: added.id, after: 0 })
    }
  })
}

/** One notice reaches one recipient over one channel once. */
const deliveryKey = (notice: string, recipient: Recipient, channel: Channel): string =>
  `${notice}:${idOfRecipient(recipient)}:${channel}`

function idOfRecipient(recipient: Recipient): string {
  switch (recipient.kind) {
    case 'account':
      return recipient.user
    case 'buyer':
      return recipient.order
    case 'subscriber':
      return recipient.subscriber
  }
}

/** The id of the notice a delivery belongs to. */
export const noticeOfKey = (key: string): string => key.slice(0, key.indexOf(':'))
