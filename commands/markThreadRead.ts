import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { Writer } from './writeMessage.ts'

/** Notes that one side of a thread has read it up to now. False when it is not theirs, or gone. */
export async function markThreadRead(
  req: PayloadRequest,
  { thread, reader }: { thread: string; reader: Writer },
  now: Date,
): Promise<boolean> {
  const theirs = reader.side === 'student' ? sql`order_id = ${reader.order}` : sql`true`
  const readAt = reader.side === 'student' ? sql`student_read_at` : sql`staff_read_at`
  const { rows } = await execute(
    req,
    sql`
      update threads set ${readAt} = greatest(${readAt}, ${now.toISOString()})
      where id = ${thread} and ${theirs} returning id`,
  )
  return rows.length === 1
}
