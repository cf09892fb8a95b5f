import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { originalKey } from '../domain/fileState.ts'
import { homeworkFileKind } from '../domain/fileType.ts'
import type { PhotoType, VideoType } from '../domain/fileType.ts'
import { MAX_FILES } from '../domain/homework.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { homeworkTypeOf } from '../providers/homeworkType.ts'
import { withLocalCopy } from '../providers/localCopy.ts'
import type { Storage } from '../providers/storage.ts'
import { draftRow, filesOfDraft } from './draftRow.ts'
import { openHomework } from './openHomework.ts'
import { prepareLater } from './prepareLater.ts'
import { isFinished, writeUploadedFile } from './uploadedFile.ts'

/** A file whose bytes lie where the worker finds them. */
type Uploaded = { id: string; name: string; size: number; lecture: string }

/**
 * Adds an uploaded file to what a student gathers for a homework, if it is a photo or a video and there is room for
 * it. However many come at once, there are never more than a homework may have. `missing` when its bytes lie nowhere.
 */
export async function addToDraft(
  req: PayloadRequest,
  file: Uploaded,
  files: Storage,
  now: Date,
): Promise<{ kind: 'added' } | { kind: 'missing' } | Refused> {
  const student = req.user?.studentId
  if (!student) return refused('sign-in-first')
  const looked = await withLocalCopy(files, originalKey(file.id), async (copy) => ({
    type: await homeworkTypeOf(copy),
  }))
  if (!looked) return { kind: 'missing' }
  const { type } = looked
  if (type === null) return refused('not-a-photo')
  return withTx(req, (tx) => add(req, tx, { ...file, student, type }, now))
}

async function add(
  req: PayloadRequest,
  tx: Tx,
  { student, type, ...file }: Uploaded & { student: string; type: PhotoType | VideoType },
  now: Date,
): Promise<{ kind: 'added' } | Refused> {
  const place = { student, lecture: file.lecture }
  const open = await openHomework(req, tx, place, now)
  if (open.kind === 'refused') return open
  if (await isFinished(req, file.id)) return { kind: 'added' } // said twice, and we have waited for the first
  if ((await filesOfDraft(tx, place)).length >= MAX_FILES) return refused('too-many-photos')

  const draft = await draftRow(tx, place, now)
  await writeUploadedFile(req, { ...file, course: null, mimeType: type })
  await tx.execute(sql`
    insert into homework_drafts_rels ("order", parent_id, path, private_files_id)
    select coalesce(max("order"), 0) + 1, ${draft}::uuid, 'files', ${file.id}::uuid
    from homework_drafts_rels where parent_id = ${draft}`)
  await prepareLater(req, { id: file.id, kind: homeworkFileKind(type) })
  return { kind: 'added' }
}
