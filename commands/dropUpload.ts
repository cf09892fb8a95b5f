import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { originalKey } from '../domain/fileState.ts'
import type { Storage } from '../providers/storage.ts'
import { dropOriginals } from './dropOriginals.ts'

/**
 * Ends the time of an upload. What has not become a file is gone for certain; the original of homework goes as soon as
 * nobody needs it any more, for it may say where it was taken; what belongs to a course stays. How an upload went, with
 * who sent it, is remembered of none.
 */
export async function dropUpload(req: PayloadRequest, id: string, files: Storage): Promise<void> {
  const { rows } = await execute<{ course: string | null }>(
    req,
    sql`select course_id as course from private_files where id = ${id}`,
  )
  const [file] = rows
  if (!file) return files.uploads().drop(originalKey(id))
  await files.uploads().forget(originalKey(id))
  if (file.course === null) await dropOriginals(req, files, [id])
}
