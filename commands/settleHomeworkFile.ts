import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

export type ReadyFile = {
  filename: string
  mimeType: string
  width: number | null
  height: number | null
  size: number
  /** How long a video is. */
  seconds?: number | null
}

/**
 * Notes that a file of homework is ready to be seen, or with null that it cannot be read; what is noted already stays
 * as it is. False when the student has thrown it away meanwhile: then what was made of it must go as well.
 */
export async function settleHomeworkFile(
  req: PayloadRequest,
  file: string,
  ready: ReadyFile | null,
): Promise<boolean> {
  const { filename = null, mimeType = null, width = null, height = null } = ready ?? {}
  const { size = null, seconds = null } = ready ?? {}
  // Raw, because Payload would want the bytes as well; the table has no hooks.
  await execute(
    req,
    sql`
      update private_files
      set state = ${ready ? 'ready' : 'unreadable'}, filename = ${filename}, mime_type = ${mimeType},
          width = ${width}, height = ${height}, filesize = ${size}, seconds = ${seconds},
          updated_at = now()
      where id = ${file} and state = 'preparing'`,
  )
  const { rows } = await execute(req, sql`select 1 from private_files where id = ${file}`)
  return rows.length === 1
}
