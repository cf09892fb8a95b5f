import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

/** How many lessons the signed-in student may still book from their packs; null for whoever is no student. One statement. */
export async function lessonBalance(req: PayloadRequest): Promise<number | null> {
  const student = req.user?.studentId
  if (!student) return null
  const { rows } = await execute<{ balance: number }>(
    req,
    sql`
      select coalesce(sum(lessons), 0)::int as balance from lesson_credits
      where student_id = ${student}`,
  )
  return rows[0]?.balance ?? 0
}
