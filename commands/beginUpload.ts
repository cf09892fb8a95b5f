import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { MAX_FILE_BYTES, MAX_FILES } from '../domain/homework.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { MAX_COURSE_FILE_BYTES, UPLOAD_HOURS } from '../domain/upload.ts'
import type { Upload } from '../domain/upload.ts'
import { enqueue } from '../jobs/queue.ts'
import { courseExists } from './courseExists.ts'
import { filesOfDraft } from './draftRow.ts'
import { openHomework } from './openHomework.ts'
import { takeTries } from './takeTries.ts'
import type { Slowed } from './takeTries.ts'

/**
 * Lets an upload begin, and writes down that it is thrown away if it is never ended. That whoever asks may give
 * files to courses has been made sure of.
 */
export async function beginUpload(
  req: PayloadRequest,
  upload: Upload,
  now: Date,
): Promise<{ kind: 'begun' } | Refused | Slowed> {
  const { aim, size } = upload
  if (size === 0) return refused('file-empty')
  if (size > (aim.for === 'homework' ? MAX_FILE_BYTES : MAX_COURSE_FILE_BYTES)) {
    return refused('too-large')
  }
  const key = `upload:${req.user?.id}`
  const slowed = await takeTries(req.payload, [{ key, ...tryLimits.uploadBegun }])
  if (slowed) return slowed

  return withTx<{ kind: 'begun' } | Refused>(req, async (tx) => {
    if (aim.for === 'homework') {
      const student = req.user?.studentId
      if (!student) return refused('not-allowed')
      const place = { student, lecture: aim.lecture }
      const open = await openHomework(req, tx, place, now)
      if (open.kind === 'refused') return open
      // Others may come to their end before this one; they are counted again then.
      if ((await filesOfDraft(tx, place)).length >= MAX_FILES) return refused('too-many-photos')
    } else if (!(await courseExists(req, aim.course))) return refused('not-found')

    const startAfter = UPLOAD_HOURS * 60 * 60
    await enqueue(req, 'drop-upload', { upload: upload.id }, { startAfter })
    return { kind: 'begun' }
  })
}
