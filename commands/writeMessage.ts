import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRow } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { readMessage } from '../domain/thread.ts'
import { notify } from '../notifications/notify.ts'

/** Who writes: somebody of the staff, or whoever may see the order the thread is about. */
export type Writer = { side: 'staff'; user: string } | { side: 'student'; order: string }

export type Ask = {
  thread: string
  writer: Writer
  text: string
  /** What the browser calls this message. Sent again under the same name, it is the same message. */
  clientId: string
}

/**
 * Writes a message into a thread, and tells the other side that one waits: once, until they have read. Whoever
 * writes has read what was there.
 */
export async function writeMessage(
  req: PayloadRequest,
  ask: Ask,
  now: Date,
): Promise<{ kind: 'written' } | Refused> {
  const message = readMessage(ask.text)
  if (message.kind === 'refused') return message

  return withTx<{ kind: 'written' } | Refused>(req, async (tx) => {
    await lockRow(tx, 'threads', ask.thread)
    const thread = await threadFor(tx, ask)
    if (!thread) return refused('not-found')

    const isNew = await write(tx, { ...ask, text: message.text, student: thread.student }, now)
    if (isNew && !thread.isWaiting) {
      const to = ask.writer.side === 'staff' ? 'student' : 'staff'
      const { order } = thread
      await notify(req, { kind: 'message-waiting', thread: ask.thread, to, order })
    }
    return { kind: 'written' }
  })
}

/** The thread as its writer may write there; `isWaiting` when something of theirs is unread already. */
async function threadFor(tx: Tx, { thread, writer }: Ask) {
  const theirs = writer.side === 'student' ? sql`order_id = ${writer.order}` : sql`true`
  const readAt = writer.side === 'student' ? sql`staff_read_at` : sql`student_read_at`
  const { rows } = await tx.execute<Found>(sql`
    select student_id as student, order_id as order, exists (
      select from messages where thread_id = threads.id and side = ${writer.side}
        and messages.created_at > coalesce(${readAt}, '-infinity')) as "isWaiting"
    from threads where id = ${thread} and ${theirs}`)
  return rows[0]
}

type Found = { student: string | null; order: string | null; isWaiting: boolean }

type Letter = Ask & { student: string | null }

/** Raw, because a conflict that Payload reports would end the transaction; neither table has hooks. */
async function write(tx: Tx, letter: Letter, now: Date): Promise<boolean> {
  const { thread, writer, text, clientId, student } = letter
  const at = now.toISOString()
  const author = writer.side === 'staff' ? writer.user : null
  const { rows } = await tx.execute(sql`
    insert into messages (thread_id, student_id, side, author_id, text, client_id, created_at, updated_at)
    values (${thread}, ${student}, ${writer.side}::enum_messages_side, ${author}, ${text}, ${clientId},
            ${at}, ${at})
    on conflict (thread_id, client_id) do nothing returning id`)
  const readAt = writer.side === 'staff' ? sql`staff_read_at` : sql`student_read_at`
  await tx.execute(sql`
    update threads set last_message_at = ${at}, ${readAt} = ${at}, updated_at = now()
    where id = ${thread} and ${rows.length === 1}`)
  return rows.length === 1
}
