import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { draftRow, filesOfDraft } from './draftRow.ts'
import { dropFiles } from './dropFiles.ts'
import { openHomework } from './openHomework.ts'

/** Takes a file out of what a student has gathered for a homework; it is gone. Both are uuids. */
export async function removeFromDraft(
  req: PayloadRequest,
  { lecture, file }: { lecture: string; file: string },
  now: Date,
): Promise<{ kind: 'removed' } | Refused> {
  const student = req.user?.studentId
  if (!student) return refused('sign-in-first')

  return withTx<{ kind: 'removed' } | Refused>(req, async (tx) => {
    const place = { student, lecture }
    const open = await openHomework(req, tx, place, now)
    if (open.kind === 'refused') return open
    const files = await filesOfDraft(tx, place)
    if (!files.some(({ id }) => id === file)) return refused('not-found')
    await draftRow(tx, place, now)
    await dropFiles(req, tx, [file])
    return { kind: 'removed' }
  })
}
