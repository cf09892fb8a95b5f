import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { warnedDaysBefore } from '../domain/access.ts'
import { notify } from '../notifications/notify.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * Notes that a grant has come to its end, or tells its student a week before. Whoever has access by another
 * grant as long or longer hears nothing: for them nothing ends.
 */
export async function sweepAccess(
  req: PayloadRequest,
  enrolment: string,
  now: Date,
): Promise<void> {
  await withTx(req, async (tx) => {
    if (await endOver(tx, enrolment, now)) {
      if (await isOnlyOne(tx, enrolment)) await notify(req, { kind: 'access-over', enrolment })
    } else if (await warn(tx, enrolment, now)) {
      if (await isOnlyOne(tx, enrolment)) await notify(req, { kind: 'access-ending', enrolment })
    }
  })
}

async function endOver(tx: Tx, enrolment: string, now: Date): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    update enrolments set ended_at = ends_at, end_cause = 'over', updated_at = now()
    where id = ${enrolment} and ended_at is null and ends_at <= ${now.toISOString()} returning id`)
  return rows.length === 1
}

/** Not what was given for less than a week: its student has just been told. */
async function warn(tx: Tx, enrolment: string, now: Date): Promise<boolean> {
  const soon = new Date(now.getTime() + warnedDaysBefore * DAY).toISOString()
  const { rows } = await tx.execute<{ is_short: boolean }>(sql`
    update enrolments set warned_at = ${now.toISOString()}, updated_at = now()
    where id = ${enrolment} and ended_at is null and warned_at is null and ends_at <= ${soon}
    returning ends_at - created_at < make_interval(days => ${warnedDaysBefore}) as is_short`)
  return rows[0]?.is_short === false
}

async function isOnlyOne(tx: Tx, enrolment: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from enrolments this join enrolments other
      on other.student_id = this.student_id and other.course_id = this.course_id
    where this.id = ${enrolment} and other.id <> this.id and other.ended_at is null
      and (other.ends_at is null or other.ends_at > this.ends_at) limit 1`)
  return rows.length === 0
}
