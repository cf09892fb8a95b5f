import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { FilmTrouble } from '../domain/film.ts'
import type { FileState, FileVersion } from '../domain/fileState.ts'

/** A file of a course, as those who write the course see it, with the versions made of it. */
export type PanelFile = {
  id: string
  /** As it was called where it came from. */
  name: string
  mimeType: string
  /** In bytes. */
  size: number
  state: FileState
  trouble: FilmTrouble | null
  /** How far its versions are, in percent; null while nothing has begun. */
  progress: number | null
  seconds: number | null
  /** The file of each version, by its name. */
  versions: Partial<Record<FileVersion, string>>
}

/**
 * These files, as far as they belong to courses; homework is not among them. Who may ask has been decided by the
 * caller. One statement.
 */
export async function panelFiles(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<PanelFile[]> {
  const { rows } = await execute<PanelFile>(
    req,
    sql`
      select file.id, coalesce(file.original_name, file.filename, '') as name,
        coalesce(file.mime_type, '') as "mimeType", coalesce(file.filesize, 0)::float as size,
        file.state, file.trouble, file.progress::int, file.seconds::float,
        coalesce(jsonb_object_agg(made.version, made.id) filter (where made.id is not null), '{}')
          as versions
      from private_files file
      left join private_files made on made.source_id = file.id and made.state = 'ready'
      where file.id = any(${`{${ids.join(',')}}`}::uuid[]) and file.course_id is not null
      group by file.id`,
  )
  return rows
}
