import { createLocalReq } from 'payload'
import { settleFile } from '../commands/settleFile.ts'
import { takeOriginal } from '../commands/takeOriginal.ts'
import { isPlayedAsItIs } from '../domain/film.ts'
import { done, givenUp, isGivenUp } from './outcome.ts'
import type { Handler } from './outcome.ts'
import { beforeItExpires } from './queue.ts'
import { prepareFilm } from './prepareFilm.ts'

/**
 * Makes a file of a course ready: an attachment is as it came, of a film there are versions to make. Where nothing can
 * read films, it is shown as it is if browsers play it, and waits as a dead letter for an ffmpeg; so does what this never
 * came to an end with, for somebody who says “again”.
 */
export const prepareCourseFileJob: Handler<'prepare-course-file'> = async (
  { payload, outside },
  job,
) => {
  const req = await createLocalReq({}, payload)
  if (isGivenUp(job)) {
    await settleFile(req, job.data.file, { state: 'unreadable', trouble: 'given-up' })
    return givenUp
  }
  const file = await takeOriginal(req, outside.files, job.data.file)
  if (!file) return done
  if (!file.mimeType.startsWith('video/')) {
    await settleFile(req, file.id, { state: 'ready' })
    return done
  }

  const ffmpeg = await outside.ffmpeg()
  if (ffmpeg) {
    const stop = beforeItExpires('prepare-course-file')
    await prepareFilm(req, { ffmpeg, files: outside.files, film: file, stop })
    return done
  }
  const state = isPlayedAsItIs(file.mimeType) ? 'ready' : file.state
  await settleFile(req, file.id, { state, trouble: 'no-ffmpeg' })
  return { kind: 'never', code: 'no-ffmpeg' }
}
