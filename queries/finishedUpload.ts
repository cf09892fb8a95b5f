import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isId } from '../domain/id.ts'

/** How many bytes an upload of theirs has become; null while it has not. One statement, in raw SQL. */
export async function finishedUpload(
  req: PayloadRequest,
  { id, user }: { id: string; user: string },
): Promise<number | null> {
  if (!isId(id)) return null
  const { rows } = await execute<{ filesize: string | null }>(
    req,
    sql`select filesize from private_files where id = ${id} and user_id = ${user}`,
  )
  const [file] = rows
  return file ? Number(file.filesize ?? 0) : null
}
