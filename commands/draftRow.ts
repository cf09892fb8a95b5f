import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'

type Place = { student: string; lecture: string }

/** The draft of a student at a lecture, made when there is none, and touched now: its id. Raw; the table has no hooks. */
export async function draftRow(tx: Tx, { student, lecture }: Place, now: Date): Promise<string> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into homework_drafts (student_id, lecture_id, created_at, updated_at)
    values (${student}, ${lecture}, ${now.toISOString()}, ${now.toISOString()})
    on conflict (student_id, lecture_id) do update set updated_at = excluded.updated_at
    returning id`)
  const draft = rows[0]?.id
  if (!draft) throw new Error('The draft was not written down.')
  return draft
}

/** The files of a draft, in their order. */
export async function filesOfDraft(tx: Tx, { student, lecture }: Place) {
  const { rows } = await tx.execute<{ id: string; state: string; mimeType: string | null }>(sql`
    select file.id, file.state, file.mime_type as "mimeType"
    from homework_drafts draft
    join homework_drafts_rels rel on rel.parent_id = draft.id and rel.path = 'files'
    join private_files file on file.id = rel.private_files_id
    where draft.student_id = ${student} and draft.lecture_id = ${lecture}
    order by rel."order", rel.id`)
  return rows
}
