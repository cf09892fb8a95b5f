import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { DRAFT_DAYS } from '../domain/upload.ts'
import { dropFiles } from './dropFiles.ts'

const AT_ONCE = 200

/** Throws away drafts of homework that nobody has touched for long, with their files: so many at a time. */
export async function tidyDrafts(req: PayloadRequest, now: Date): Promise<void> {
  const longAgo = new Date(now.getTime() - DRAFT_DAYS * 24 * 60 * 60 * 1000).toISOString()
  await withTx(req, async (tx) => {
    const { rows } = await tx.execute<{ id: string; files: string[] }>(sql`
      select id, array(
          select private_files_id from homework_drafts_rels where parent_id = homework_drafts.id
        )::text[] as files
      from homework_drafts where updated_at < ${longAgo}
      order by updated_at limit ${AT_ONCE} for update skip locked`)
    await dropFiles(
      req,
      tx,
      rows.flatMap(({ files }) => files),
    )
    // Raw, as drafts are; the table has no hooks.
    await tx.execute(sql`
      delete from homework_drafts
      where id = any(${`{${rows.map(({ id }) => id).join(',')}}`}::uuid[])`)
  })
}
