import { createLocalReq } from 'payload'
import { settleFile } from '../commands/settleFile.ts'
import { takeOriginal } from '../commands/takeOriginal.ts'
import { isPlayedAsItIs } from '../domain/film.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'
import { prepareFilm } from './prepareFilm.ts'

/**
 * Makes a file of a course ready: an attachment is as it came, of a film there are versions to make. Where nothing can
 * read films, it is shown as it is if browsers play it, and waits as a dead letter for an ffmpeg.
 */
export const prepareCourseFileJob: Handler<'prepare-course-file'> = async (
  { payload, outside },
  job,
) => {
  const req = await createLocalReq({}, payload)
  const file = await takeOriginal(req, outside.files, job.data.file)
  if (!file) return done
  if (!file.mimeType.startsWith('video/')) {
    await settleFile(req, file.id, { state: 'ready' })
    return done
  }

  const ffmpeg = await outside.ffmpeg()
  if (ffmpeg) {
    await prepareFilm(req, { ffmpeg, files: outside.files, film: file })
    return done
  }
  const state = isPlayedAsItIs(file.mimeType) ? 'ready' : file.state
  await settleFile(req, file.id, { state, trouble: 'no-ffmpeg' })
  return { kind: 'never', code: 'no-ffmpeg' }
}
