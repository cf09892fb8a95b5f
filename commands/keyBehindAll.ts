import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { generateKeyBetween } from 'payload/shared'
import { execute } from '../database/execute.ts'

/** An order key behind those of all lectures of a course, drafts included. Two who ask at once get the same; the id decides then. */
export async function keyBehindAll(req: PayloadRequest, course: string): Promise<string> {
  const { rows } = await execute<{ key: string }>(
    req,
    sql`
      select _lectures_lectures_order as key from lectures
      where course_id = ${course} and _lectures_lectures_order is not null
      order by _lectures_lectures_order desc limit 1`,
  )
  return generateKeyBetween(rows[0]?.key ?? null, null)
}
