import { buffer } from 'node:stream/consumers'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { originalKey } from '../domain/fileState.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { enqueue } from '../jobs/queue.ts'
import { TELLING_BYTES, typeByFirstBytes } from '../providers/fileType.ts'
import type { Storage } from '../providers/storage.ts'
import { writeUploadedFile } from './uploadedFile.ts'

type Uploaded = { id: string; name: string; size: number; course: string }

/** Takes an uploaded file into a course, if it is of a kind that courses give; the worker makes it ready. */
export async function takeCourseFile(
  req: PayloadRequest,
  file: Uploaded,
  files: Storage,
): Promise<{ kind: 'taken' } | Refused> {
  const mimeType = await typeAt(files, originalKey(file.id))
  if (mimeType === null) return refused('not-a-course-file')
  await withTx(req, async () => {
    await writeUploadedFile(req, { ...file, mimeType })
    await enqueue(req, 'prepare-course-file', { file: file.id })
  })
  return { kind: 'taken' }
}

async function typeAt(files: Storage, key: string) {
  const stored = await files.open(key)
  if (!stored) return null
  const end = Math.min(TELLING_BYTES, stored.size) - 1
  return typeByFirstBytes(await buffer(await stored.read({ start: 0, end })))
}
