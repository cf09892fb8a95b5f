import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { MessageSide } from '../domain/thread.ts'

/** A thread with all that was written in it, oldest first. */
export type OrderThread = {
  id: string
  subject: string
  /** Whether the buyer has not read everything the school has written. */
  isUnread: boolean
  /** `at` is an ISO instant. */
  messages: { id: string; side: MessageSide; text: string; at: string }[]
}

/** The threads about an order, for whoever may see it: nobody's rights are asked. One statement. */
export async function orderThreads(req: PayloadRequest, order: string): Promise<OrderThread[]> {
  const { rows } = await execute<OrderThread>(
    req,
    sql`
      select id, subject,
        exists (
          select from messages where thread_id = threads.id and side = 'staff'
            and messages.created_at > coalesce(student_read_at, '-infinity')) as "isUnread",
        array(
          select json_build_object('id', id, 'side', side, 'text', text, 'at', created_at)
          from messages where thread_id = threads.id order by created_at, id) as messages
      from threads where order_id = ${order} order by created_at, id`,
  )
  return rows
}
