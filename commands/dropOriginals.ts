import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { originalKey } from '../domain/fileState.ts'
import { enqueue } from '../jobs/queue.ts'
import type { Storage } from '../providers/storage.ts'

const A_DAY = 24 * 60 * 60

/** Queues the removal of these originals for tomorrow, whatever becomes of them. */
export const dropOriginalsTomorrow = (req: PayloadRequest, files: readonly string[]) =>
  enqueue(req, 'drop-originals', { files: [...files] }, { startAfter: A_DAY })

/** Removes originals that nobody needs any more. Those whose photo is still to be made ready get another day. */
export async function dropOriginals(
  req: PayloadRequest,
  storage: Storage,
  files: readonly string[],
): Promise<void> {
  const { rows } = await execute<{ id: string }>(
    req,
    sql`
      select id from private_files
      where id = any(${`{${files.join(',')}}`}::uuid[]) and state = 'preparing'`,
  )
  const needed = rows.map(({ id }) => id)
  if (needed.length > 0) await dropOriginalsTomorrow(req, needed)
  for (const file of files.filter((id) => !needed.includes(id))) {
    await storage.remove(originalKey(file))
  }
}
