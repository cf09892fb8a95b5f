import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

/** Notes that a student is here, at most once a minute. Whoever is no student is not noted. */
export async function touchActivity(req: PayloadRequest, now: Date): Promise<void> {
  const student = req.user?.studentId
  if (!student) return
  const aMinuteAgo = new Date(now.getTime() - 60_000).toISOString()
  // Raw, because it is asked and written in one statement, and is no change of the student's own.
  await execute(
    req,
    sql`
      update students set last_activity_at = ${now.toISOString()}
      where id = ${student} and (last_activity_at is null or last_activity_at <= ${aMinuteAgo})`,
  )
}
