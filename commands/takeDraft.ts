import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'
import { isVideoType } from '../domain/fileType.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { filesOfDraft } from './draftRow.ts'
import type { HomeworkFile } from './prepareLater.ts'

type Ask = { student: string; lecture: string; files: readonly string[] }

/**
 * Ends a draft: its files, in the order asked for, are the student's to hand in, and its row is gone. They must be
 * exactly those it has, and each must have been read and made ready. Needs the lock of `openHomework`.
 */
export async function takeDraft(
  tx: Tx,
  { student, lecture, files }: Ask,
): Promise<{ kind: 'taken'; files: HomeworkFile[] } | Refused> {
  const there = await filesOfDraft(tx, { student, lecture })
  const wanted = [...new Set(files)].map((id) => there.find((each) => each.id === id))
  if (wanted.length !== there.length || wanted.includes(undefined)) return refused('draft-changed')
  if (there.some(({ state }) => state === 'unreadable')) return refused('file-unreadable')
  if (there.some(({ state }) => state === 'preparing')) return refused('files-preparing')

  await tx.execute(sql`
    delete from homework_drafts where student_id = ${student} and lecture_id = ${lecture}`)
  const kindOf = (mimeType: string | null) => (isVideoType(mimeType ?? '') ? 'video' : 'photo')
  return {
    kind: 'taken',
    files: wanted.flatMap((each) => (each ? [{ id: each.id, kind: kindOf(each.mimeType) }] : [])),
  }
}
