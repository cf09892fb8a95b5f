import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { draftKinds } from '../domain/draftKind.ts'
import type { DraftKind } from '../domain/draftKind.ts'

/** A draft whose moment has come. `savedAt` is when it was last written. */
export type DueDraft = { kind: DraftKind; id: string; publishAt: string; savedAt: string }

const MOST = 100

/**
 * The newest drafts that should have published themselves by `now`, the oldest moment first, at most `MOST`. One
 * statement, raw: it looks at the versions of all kinds.
 */
export async function draftsDue(req: PayloadRequest, now: Date): Promise<DueDraft[]> {
  const instant = now.toISOString()
  const due = draftKinds.map(
    (kind) => sql`
      select ${kind}::text as kind, parent_id as id, version_publish_at as "publishAt",
        updated_at as "savedAt"
      from ${sql.identifier(`_${kind}_v`)}
      where latest and version__status = 'draft' and version_publish_at <= ${instant}`,
  )
  const { rows } = await execute<{ [Key in keyof DueDraft]: DueDraft[Key] }>(
    req,
    sql`${sql.join(due, sql` union all `)} order by "publishAt" limit ${MOST}`,
  )
  return rows.map(({ kind, id, publishAt, savedAt }) => ({
    kind,
    id,
    publishAt: new Date(publishAt).toISOString(),
    savedAt: new Date(savedAt).toISOString(),
  }))
}
