import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Tx } from '../database/withTx.ts'
import { originalKey } from '../domain/fileState.ts'
import { enqueue } from '../jobs/queue.ts'

/** Removes private files and what was made of them: their rows now, their bytes as soon as that is certain. */
export async function dropFiles(
  req: PayloadRequest,
  tx: Tx,
  files: readonly string[],
): Promise<void> {
  if (files.length === 0) return
  const ids = `{${files.join(',')}}`
  // Raw, because Payload would remove the bytes at once, whatever becomes of the transaction.
  const { rows } = await tx.execute<{ id: string; filename: string | null }>(sql`
    delete from private_files where id = any(${ids}::uuid[]) or source_id = any(${ids}::uuid[])
    returning id, filename`)
  const keys = rows.flatMap(({ id, filename }) => [
    originalKey(id),
    ...(filename ? [`private-files/${filename}`] : []),
  ])
  await enqueue(req, 'drop-files', { keys })
}
