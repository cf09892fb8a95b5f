import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'

/**
 * Takes a verdict back that has not been applied yet. Against the job that applies it, whoever comes first has
 * it. The caller has made sure it is a mentor who asks.
 */
export async function undoVerdict(
  req: PayloadRequest,
  homework: string,
): Promise<{ kind: 'undone' } | Refused> {
  // Raw, because looking whether it is in time and taking it back is one statement.
  const { rows } = await execute(
    req,
    sql`
      update homework
      set verdict = null, verdict_remarks = null, verdict_by_id = null, verdict_at = null,
          updated_at = now()
      where id = ${homework} and status = 'submitted' and verdict is not null
      returning id`,
  )
  return rows.length === 1 ? { kind: 'undone' } : refused('too-late-to-undo')
}
