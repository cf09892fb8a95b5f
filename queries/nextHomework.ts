import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { SQL } from '../database/execute.ts'
import { isClaimedByAnother } from '../database/liveClaim.ts'
import type { Reviewer } from '../domain/reviewer.ts'
import { soughtHomework } from './soughtHomework.ts'
import type { QueueFilter, QueuePlace } from './soughtHomework.ts'

/** So many are looked at for one that nobody else has on their bench. */
const AHEAD = 20

type Ask = { reviewer: Reviewer; filter: QueueFilter; after: QueuePlace }

/**
 * The homework that waits after this place, within what the queue is narrowed to, without a verdict and on nobody else's
 * bench; behind the last of them the queue begins again. Null when there is no other. One statement.
 */
export async function nextHomework(
  req: PayloadRequest,
  { reviewer, filter, after }: Ask,
  now: Date,
): Promise<string | null> {
  const firstAfter = (place: QueuePlace | null): SQL => {
    const ask = { show: 'pending', reviewer, filter, after: place } as const
    const { rows, order } = soughtHomework(ask, { limit: AHEAD, now })
    return sql`(
      select homework.id from (${rows}) as homework
      where homework.verdict is null and homework.id <> ${after.id}
        and (${isClaimedByAnother(reviewer.user, now)}) is not true
      order by ${order} limit 1)`
  }
  const { rows } = await execute<{ next: string | null }>(
    req,
    sql`select coalesce(${firstAfter(after)}, ${firstAfter(null)}) as next`,
  )
  return rows[0]?.next ?? null
}
