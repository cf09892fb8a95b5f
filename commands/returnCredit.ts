import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

/** Gives a spent lesson back. Once for each spending: asked again, it does nothing and says false. */
export async function returnCredit(
  req: PayloadRequest,
  { credit, note }: { credit: string; note: string | null },
): Promise<boolean> {
  // Raw, because a conflict that Payload reports would end the transaction; credits have no hooks.
  const { rows } = await execute(
    req,
    sql`
      insert into lesson_credits (student_id, lessons, reason, returns_id, note)
      select student_id, -lessons, 'returned', id, ${note} from lesson_credits
      where id = ${credit} and reason = 'spent'
      on conflict (returns_id) do nothing returning id`,
  )
  return rows.length === 1
}
