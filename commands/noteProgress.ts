import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

/** Notes how far the versions of a film are, in whole percent. */
export async function noteProgress(
  req: PayloadRequest,
  film: string,
  percent: number,
): Promise<void> {
  // Raw, because Payload would want the bytes as well; the table has no hooks.
  await execute(
    req,
    sql`update private_files set progress = ${percent}, updated_at = now() where id = ${film}`,
  )
}
