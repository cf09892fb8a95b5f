import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { warnedDaysBefore } from '../domain/access.ts'

const DAY = 24 * 60 * 60 * 1000
const AT_ONCE = 200

/** The grants that are over, or will be within a week, and that nobody was told of. At most 200, the earliest first. One statement. */
export async function enrolmentsToEnd(req: PayloadRequest, now: Date): Promise<string[]> {
  const soon = new Date(now.getTime() + warnedDaysBefore * DAY).toISOString()
  const { rows } = await execute<{ id: string }>(
    req,
    sql`
      select id from enrolments
      where ended_at is null and ends_at is not null and (
        ends_at <= ${now.toISOString()} or (ends_at <= ${soon} and warned_at is null))
      order by ends_at, id limit ${AT_ONCE}`,
  )
  return rows.map(({ id }) => id)
}
