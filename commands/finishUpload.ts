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
 * refused is gone.
 */
export async function finishUpload(
  req: PayloadRequest,
  upload: Upload,
  files: Storage,
  now: Date,
): Promise<{ kind: 'taken' } | Refused> {
  const key = originalKey(upload.id)
  if (!(await isFinished(req, upload.id))) {
    const { id, aim, name, size } = upload
    const answer =
      aim.for === 'homework'
        ? await addToDraft(req, { id, name, size, lecture: aim.lecture }, files, now)
        : await takeCourseFile(req, { id, name, size, course: aim.course }, files)
    if (answer.kind === 'refused') {
      await files.uploads().drop(key)
      return answer
    }
  }
  await files.uploads().forget(key)
  return { kind: 'taken' }
}
