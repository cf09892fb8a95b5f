import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isId } from '../domain/id.ts'
import type { MessageSide, ThreadKind } from '../domain/thread.ts'

/** A thread in the list of those who answer. */
export type InboxThread = {
  id: string
  kind: ThreadKind
  subject: string
  /** The student's name, or the address an order was placed with. */
  who: string
  /** The number of the order it is about. */
  order: { id: string; number: string } | null
  lastMessageAt: Date | null
  /** The newest message of people, shortened; null when nobody has written. */
  last: { side: MessageSide; text: string } | null
  isUnread: boolean
}

export type Inbox = { threads: InboxThread[]; page: number; pages: number; unread: number }

const AT_ONCE = 25

const isUnread = sql`exists (
  select from messages where thread_id = threads.id and side = 'student'
    and messages.created_at > coalesce(staff_read_at, '-infinity'))`

/**
 * Threads about orders by their newest message, those that wait first; a thread with the mentor has no page where its
 * student could answer. For those who may read every thread. Two statements.
 */
export async function inbox(req: PayloadRequest, asked: number): Promise<Inbox> {
  const { rows: counted } = await execute<{ count: number; unread: number }>(
    req,
    sql`select count(*)::int as count, (count(*) filter (where ${isUnread}))::int as unread from threads
      where kind = 'order'`,
  )
  const pages = Math.max(1, Math.ceil((counted[0]?.count ?? 0) / AT_ONCE))
  const page = Math.min(asked, pages)
  const { rows } = await execute<ThreadRow>(
    req,
    sql`
      select threads.*, ${isUnread} as is_unread, orders.number, orders.id as order_is,
        coalesce(students.name, orders.name, orders.email, '') as who, newest.side, newest.text
      from threads
      left join orders on orders.id = threads.order_id
      left join students on students.id = threads.student_id
      left join lateral (
        select side, left(text, 160) as text from messages
        where thread_id = threads.id and side <> 'school' order by created_at desc, id desc limit 1
      ) newest on true
      where threads.kind = 'order'
      order by is_unread desc, last_message_at desc nulls last, threads.id
      limit ${AT_ONCE} offset ${(page - 1) * AT_ONCE}`,
  )
  return { threads: rows.map(toThread), page, pages, unread: counted[0]?.unread ?? 0 }
}

/** A thread with all that was written in it. */
export type ThreadDesk = InboxThread & {
  messages: { id: string; side: MessageSide; text: string; author: string | null; at: Date }[]
}

/** One thread for those who answer; null when it is gone. Two statements. */
export async function threadDesk(req: PayloadRequest, id: string): Promise<ThreadDesk | null> {
  if (!isId(id)) return null
  const { rows } = await execute<ThreadRow>(
    req,
    sql`
      select threads.*, ${isUnread} as is_unread, orders.number, orders.id as order_is,
        coalesce(students.name, orders.name, orders.email, '') as who, null as side, null as text
      from threads
      left join orders on orders.id = threads.order_id
      left join students on students.id = threads.student_id
      where threads.id = ${id}`,
  )
  const [thread] = rows
  if (!thread) return null
  const { rows: messages } = await execute<MessageRow>(
    req,
    sql`
      select messages.id, side, text, users.email as author, messages.created_at as at
      from messages left join users on users.id = author_id
      where thread_id = ${id} order by messages.created_at, messages.id limit 1000`,
  )
  return {
    ...toThread(thread),
    messages: messages.map((row) => ({ ...row, at: new Date(row.at) })),
  }
}

type ThreadRow = {
  id: string
  kind: ThreadKind
  subject: string
  who: string
  order_is: string | null
  number: string | null
  last_message_at: string | null
  side: MessageSide | null
  text: string | null
  is_unread: boolean
}

type MessageRow = { id: string; side: MessageSide; text: string; author: string | null; at: string }

const toThread = (row: ThreadRow): InboxThread => ({
  ...{ id: row.id, kind: row.kind, subject: row.subject, who: row.who, isUnread: row.is_unread },
  order: row.order_is && row.number ? { id: row.order_is, number: row.number } : null,
  lastMessageAt: row.last_message_at === null ? null : new Date(row.last_message_at),
  last: row.side && row.text !== null ? { side: row.side, text: row.text } : null,
})
