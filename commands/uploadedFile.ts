import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { Upload } from '../domain/upload.ts'

type Row = Pick<Upload, 'id' | 'name' | 'size'> & { course: string | null; mimeType: string }

/** Writes down a file whose bytes have come. Raw, because Payload would want them as well; the table has no hooks. */
export async function writeUploadedFile(
  req: PayloadRequest,
  { id, name, size, course, mimeType }: Row,
): Promise<void> {
  await execute(
    req,
    sql`
      insert into private_files
        (id, user_id, course_id, state, original_name, mime_type, filesize)
      values (${id}, ${req.user?.id ?? null}, ${course}, 'preparing', ${name.slice(0, 200)},
              ${mimeType}, ${size})`,
  )
}

/** Whether an upload has become a file. */
export async function isFinished(req: PayloadRequest, id: string): Promise<boolean> {
  const { rows } = await execute(req, sql`select 1 from private_files where id = ${id}`)
  return rows.length === 1
}
