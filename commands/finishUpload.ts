import type { PayloadRequest } from 'payload'
import { isFinished } from './uploadedFile.ts'
import { originalKey } from '../domain/fileState.ts'
import type { Refused } from '../domain/refusals.ts'
import type { Upload } from '../domain/upload.ts'
import type { Storage } from '../providers/storage.ts'
import { addToDraft } from './addToDraft.ts'
import { takeCourseFile } from './takeCourseFile.ts'

/**
 * Makes an upload that is whole what it was meant to be, once, however often it is said to be whole. One that is
 * refused is gone; one whose bytes do not lie where they should is `missing`, and left as it is.
 */
export async function finishUpload(
  req: PayloadRequest,
  upload: Upload,
  files: Storage,
  now: Date,
): Promise<{ kind: 'taken' } | { kind: 'missing' } | Refused> {
  const key = originalKey(upload.id)
  if (!(await isFinished(req, upload.id))) {
    let answer = await take(req, upload, files, now)
    if (answer.kind === 'missing') {
      // In a bucket its parts may have come without being put together.
      await files.uploads().complete(key)
      answer = await take(req, upload, files, now)
    }
    if (answer.kind === 'missing') return answer
    if (answer.kind === 'refused') {
      await files.uploads().drop(key)
      return answer
    }
  }
  await files.uploads().forget(key)
  return { kind: 'taken' }
}

const take = (
  req: PayloadRequest,
  { id, aim, name, size }: Upload,
  files: Storage,
  now: Date,
): Promise<{ kind: 'added' | 'taken' } | { kind: 'missing' } | Refused> =>
  aim.for === 'homework'
    ? addToDraft(req, { id, name, size, lecture: aim.lecture }, files, now)
    : takeCourseFile(req, { id, name, size, course: aim.course }, files)
