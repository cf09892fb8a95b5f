import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { MAX_BOXES_AT_ONCE, MAX_CARRIER, MAX_TRACKING } from '../domain/box.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { notify } from '../notifications/notify.ts'

type Ask = {
  /** The numbers under which the carrier knows them, where there are any. */
  boxes: readonly { id: string; tracking: string }[]
  carrier: string
  /** The account of whoever takes them to the carrier. */
  by: string
}

/**
 * Marks boxes as sent with one carrier, and tells their students. Whoever asks first is the one who sent a box: it is
 * told once, and a box that does not wait any more stays as it is. Answers how many went now.
 */
export async function sendBoxes(
  req: PayloadRequest,
  { boxes, carrier, by }: Ask,
  now: Date,
): Promise<{ kind: 'sent'; boxes: number } | Refused> {
  if (boxes.length === 0 || boxes.length > MAX_BOXES_AT_ONCE) return refused('invalid-input')
  const named = carrier.trim().slice(0, MAX_CARRIER) || null
  // In one order, so that two mentors who send the same boxes never wait for each other.
  const inOrder = [...boxes].sort((a, b) => (a.id < b.id ? -1 : 1))
  return withTx(req, async (tx) => {
    let sent = 0
    for (const { id, tracking } of inOrder) {
      const { rows } = await tx.execute(sql`
        update boxes set status = 'sent', carrier = ${named},
          tracking = ${tracking.trim().slice(0, MAX_TRACKING) || null},
          sent_at = ${now.toISOString()}, sent_by_id = ${by}, updated_at = now()
        where id = ${id} and status = 'pending' returning id`)
      if (rows.length === 0) continue
      sent++
      await notify(req, { kind: 'box-sent', box: id })
    }
    return { kind: 'sent', boxes: sent }
  })
}
