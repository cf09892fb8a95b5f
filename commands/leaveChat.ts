import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Notice } from '../domain/notice.ts'
import { addDeliveries, noticeOfKey } from './addDeliveries.ts'
import { settleDelivery } from './settleDelivery.ts'
import { unlinkTelegram } from './unlinkTelegram.ts'

type Lost = { delivery: string; key: string; notice: Notice; user: string; chat: string }

/**
 * A person has closed the chat to us: it is linked no longer, they learn so by mail, and what it was
 * to carry goes by mail as well, unless it did already.
 */
export async function leaveChat(req: PayloadRequest, lost: Lost): Promise<void> {
  await withTx(req, async () => {
    await settleDelivery(req, lost.delivery, { status: 'skipped', error: 'telegram-blocked' })
    await addDeliveries(req, {
      id: noticeOfKey(lost.key),
      notice: lost.notice,
      recipient: { kind: 'account', user: lost.user },
      channels: ['mail'],
    })
    await unlinkTelegram(req, { chat: lost.chat })
  })
}
