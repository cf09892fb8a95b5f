import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { MAX_COMMENT } from '../domain/homework.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { draftRow } from './draftRow.ts'
import { openHomework } from './openHomework.ts'

type Ask = {
  /** A uuid. */
  lecture: string
  comment?: string | undefined
  /** The files in their new order. One that is not named, or came meanwhile, stays behind those that are. */
  files?: readonly string[] | undefined
}

/** Keeps what a student has written for a homework, and how its files lie, until they hand it in. */
export async function saveDraft(
  req: PayloadRequest,
  { lecture, comment, files }: Ask,
  now: Date,
): Promise<{ kind: 'saved' } | Refused> {
  const student = req.user?.studentId
  if (!student) return refused('sign-in-first')
  if (comment !== undefined && comment.length > MAX_COMMENT) return refused('invalid-input')

  return withTx<{ kind: 'saved' } | Refused>(req, async (tx) => {
    const open = await openHomework(req, tx, { student, lecture }, now)
    if (open.kind === 'refused') return open
    const draft = await draftRow(tx, { student, lecture }, now)
    // Raw, as drafts are; the table has no hooks.
    if (comment !== undefined) {
      await tx.execute(sql`update homework_drafts set comment = ${comment} where id = ${draft}`)
    }
    if (files) await arrange(tx, draft, files)
    return { kind: 'saved' }
  })
}

async function arrange(tx: Tx, draft: string, files: readonly string[]): Promise<void> {
  await tx.execute(sql`
    update homework_drafts_rels rel set "order" = fresh.place
    from (
      select id, row_number() over (
        order by array_position(${`{${files.join(',')}}`}::uuid[], private_files_id) nulls last,
                 "order", id
      ) as place
      from homework_drafts_rels where parent_id = ${draft}
    ) fresh
    where rel.id = fresh.id`)
}
