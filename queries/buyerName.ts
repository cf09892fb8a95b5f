import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

/** How the student who is signed in is called, for the form they order with; null for everyone else. One statement. */
export async function buyerName(req: PayloadRequest): Promise<string | null> {
  const student = req.user?.studentId
  if (!student) return null
  const { rows } = await execute<{ name: string }>(
    req,
    sql`select name from students where id = ${student}`,
  )
  return rows[0]?.name ?? null
}
