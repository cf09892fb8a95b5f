import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { UNUSED_FILE_DAYS } from '../domain/upload.ts'
import { dropFiles } from './dropFiles.ts'

const AT_ONCE = 200

/** What neither a lecture nor a version of one names, of `private_files file`. */
const isNamedNowhere = sql`
  not exists (select from lectures where video_id = file.id)
  and not exists (select from lectures_rels rel where rel.private_files_id = file.id)
  and not exists (select from _lectures_v kept where kept.version_video_id = file.id)
  and not exists (select from _lectures_v_rels rel where rel.private_files_id = file.id)`

/** Throws away files that were sent for a course long ago and are in no lecture of it, with what was made of them. */
export async function tidyCourseFiles(req: PayloadRequest, now: Date): Promise<void> {
  const longAgo = new Date(now.getTime() - UNUSED_FILE_DAYS * 24 * 60 * 60 * 1000).toISOString()
  await withTx(req, async (tx) => {
    const { rows } = await tx.execute<{ id: string }>(sql`
      select id from private_files file
      where course_id is not null and source_id is null and created_at < ${longAgo}
        and ${isNamedNowhere}
      order by created_at limit ${AT_ONCE} for update skip locked`)
    const ids = `{${rows.map(({ id }) => id).join(',')}}`
    // Asked again now that nobody can name them any more.
    const unused = await tx.execute<{ id: string }>(sql`
      select id from private_files file where id = any(${ids}::uuid[]) and ${isNamedNowhere}`)
    await dropFiles(
      req,
      tx,
      unused.rows.map(({ id }) => id),
    )
  })
}
