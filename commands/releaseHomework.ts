import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

/** Lets go of homework that somebody has claimed; of nobody else's claim. */
export async function releaseHomework(
  req: PayloadRequest,
  { homework, by }: { homework: string; by: string },
): Promise<{ kind: 'released' }> {
  // Raw, because whose it is and letting go of it is one statement.
  await execute(
    req,
    sql`
      update homework set claimed_by_id = null, claimed_at = null
      where id = ${homework} and claimed_by_id = ${by}`,
  )
  return { kind: 'released' }
}
