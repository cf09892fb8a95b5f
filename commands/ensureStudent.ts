import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

type Ask = { user: string; email: string; name?: string | undefined }

/**
 * The student an account belongs to, made now if there is none: a person becomes a student when they first
 * have something to learn. Without a name, what stands before the @ is theirs until they give one.
 */
export async function ensureStudent(
  req: PayloadRequest,
  { user, email, name }: Ask,
): Promise<string> {
  const called = name?.trim() || email.split('@', 1)[0] || email
  // Raw, because two requests may ask at the same moment; students have no hooks.
  const { rows } = await execute<{ id: string }>(
    req,
    sql`
      insert into students (name, user_id) values (${called}, ${user})
      on conflict (user_id) do update set user_id = excluded.user_id
      returning id`,
  )
  const [student] = rows
  if (!student) throw new Error(`The student of account ${user} could not be made.`)
  return student.id
}
