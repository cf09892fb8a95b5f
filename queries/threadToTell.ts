import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { Notice } from '../domain/notice.ts'

/** What somebody hears of a message that waits for them. */
export type ThreadToTell = {
  id: string
  about: string
  /** The newest message of the other side. */
  text: string
}

/** The thread a notice speaks of; null for every other notice, and when it is gone. One statement. */
export async function threadToTell(
  req: PayloadRequest,
  notice: Notice,
): Promise<ThreadToTell | null> {
  if (notice.kind !== 'message-waiting') return null
  const { rows } = await execute<ThreadToTell>(
    req,
    sql`
      select threads.id, subject as about, text from threads
      join messages on messages.thread_id = threads.id
      where threads.id = ${notice.thread}
        and side = ${notice.to === 'staff' ? 'student' : 'staff'}
      order by messages.created_at desc, messages.id desc limit 1`,
  )
  return rows[0] ?? null
}
