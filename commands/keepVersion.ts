import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { FileVersion } from '../domain/fileState.ts'

type Made = {
  version: FileVersion
  filename: string
  mimeType: string
  size: number
  /** In pixels; null where nobody has measured it. */
  width: number | null
  height: number | null
  seconds: number | null
}

/** Writes down a version of a film, for those the film is for. A version that is there already is replaced by this one. */
export async function keepVersion(req: PayloadRequest, film: string, made: Made): Promise<void> {
  const { version, filename, mimeType, size, width, height, seconds } = made
  // Raw, because Payload would want the bytes as well; the table has no hooks.
  await execute(
    req,
    sql`
      insert into private_files
        (source_id, version, user_id, course_id, state, filename, mime_type, filesize, width, height, seconds)
      select id, ${version}, user_id, course_id, 'ready', ${filename}, ${mimeType}, ${size},
        ${width}::numeric, ${height}::numeric, ${seconds}::numeric
      from private_files where id = ${film}
      on conflict (source_id, version) do update set
        filename = excluded.filename, mime_type = excluded.mime_type, filesize = excluded.filesize,
        width = excluded.width, height = excluded.height, seconds = excluded.seconds,
        updated_at = now()`,
  )
}
