import { sql } from '@payloadcms/db-postgres'
import { withTx } from '../database/withTx.ts'
import type { Fulfil } from './fulfilOrder.ts'

/** A service: a thread is opened where its buyer and the mentors talk about it, with a first word of the school's. */
export const fulfilService: Fulfil = (req, { id, order, title, student }, now) =>
  withTx(req, async (tx) => {
    const at = now.toISOString()
    // Raw, because a conflict that Payload reports would end the transaction; neither table has hooks.
    const { rows } = await tx.execute<{ id: string }>(sql`
      insert into threads (kind, subject, order_id, order_item_id, student_id, last_message_at,
                           student_read_at)
      values ('order', ${title.slice(0, 160)}, ${order}, ${id}, ${student}, ${at}, ${at})
      on conflict (order_item_id) do nothing returning id`)
    const [thread] = rows
    if (!thread) return true

    await tx.execute(sql`
      insert into messages (thread_id, student_id, side, text, client_id, created_at, updated_at)
      values (${thread.id}, ${student}, 'school', 'order-opened', ${`opened:${id}`}, ${at}, ${at})`)
    return true
  })
