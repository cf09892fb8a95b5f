import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

type Ready = { filename: string; mimeType: string; width: number; height: number; size: number }

/**
 * Notes that a photo is ready to be seen, or with null that it cannot be read. What is noted already stays
 * as it is.
 */
export async function settlePhoto(
  req: PayloadRequest,
  file: string,
  ready: Ready | null,
): Promise<void> {
  const { filename, mimeType, width, height, size } = ready ?? unreadable
  // Raw, because Payload would want the bytes as well; the table has no hooks.
  await execute(
    req,
    sql`
      update private_files
      set state = ${ready ? 'ready' : 'unreadable'}, filename = ${filename}, mime_type = ${mimeType},
          width = ${width}, height = ${height}, filesize = ${size}, updated_at = now()
      where id = ${file} and state = 'preparing'`,
  )
}

const unreadable = { filename: null, mimeType: null, width: null, height: null, size: null }
