import { buffer } from 'node:stream/consumers'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { originalKey } from '../domain/fileState.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { enqueue } from '../jobs/queue.ts'
import { TELLING_BYTES, typeByFirstBytes } from '../providers/fileType.ts'
import type { Storage, StoredFile } from '../providers/storage.ts'
import { courseExists } from './courseExists.ts'
import { isFinished, writeUploadedFile } from './uploadedFile.ts'

type Uploaded = { id: string; name: string; size: number; course: string }

/**
 * Takes an uploaded file into a course that is still there, if it is of a kind that courses give; the worker makes it
 * ready. `missing` when its bytes lie nowhere. That whoever asks may give files to courses has been made sure of.
 */
export async function takeCourseFile(
  req: PayloadRequest,
  file: Uploaded,
  files: Storage,
): Promise<{ kind: 'taken' } | { kind: 'missing' } | Refused> {
  const stored = await files.open(originalKey(file.id))
  if (!stored) return { kind: 'missing' }
  const mimeType = await typeOf(stored)
  if (mimeType === null) return refused('not-a-course-file')
  return withTx<{ kind: 'taken' } | Refused>(req, async () => {
    if (!(await courseExists(req, file.course))) return refused('not-found')
    if (await isFinished(req, file.id)) return { kind: 'taken' }
    await writeUploadedFile(req, { ...file, mimeType })
    await enqueue(req, 'prepare-course-file', { file: file.id })
    return { kind: 'taken' }
  })
}

async function typeOf(stored: StoredFile) {
  const end = Math.min(TELLING_BYTES, stored.size) - 1
  return typeByFirstBytes(await buffer(await stored.read({ start: 0, end })))
}
