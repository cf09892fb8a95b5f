import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq } from 'payload'
import type { PayloadRequest } from 'payload'
import { keepVersion } from '../commands/keepVersion.ts'
import { settleHomeworkFile } from '../commands/settleHomeworkFile.ts'
import { originalKey } from '../domain/fileState.ts'
import { isForHomework, reachesItsEnd } from '../domain/film.ts'
import { aboutFilm } from '../providers/ffmpeg/aboutFilm.ts'
import { makeVersion } from '../providers/ffmpeg/makeVersion.ts'
import { withLocalCopy } from '../providers/localCopy.ts'
import { readyPhoto } from '../providers/readyPhoto.ts'
import type { Storage } from '../providers/storage.ts'
import { done, givenUp, isGivenUp } from './outcome.ts'
import type { Handler } from './outcome.ts'
import { beforeItExpires } from './queue.ts'

/**
 * Makes a short video of homework ready to be seen, with a still picture of it, and removes its original, which may say
 * where it was taken. Where nothing can read films the student is told that this one was not read, and a dead letter
 * tells the school why. So is it when this was begun again and again and never ended.
 */
export const prepareVideoJob: Handler<'prepare-video'> = async ({ payload, outside }, job) => {
  const { file } = job.data
  const { files } = outside
  const req = await createLocalReq({}, payload)
  if (isGivenUp(job)) {
    await settleHomeworkFile(req, file, null)
    await files.remove(originalKey(file))
    return givenUp
  }
  const ffmpeg = await outside.ffmpeg()
  if (!ffmpeg) {
    await settleHomeworkFile(req, file, null)
    return { kind: 'never', code: 'no-ffmpeg' }
  }
  const stop = beforeItExpires('prepare-video')
  const isRead = await withLocalCopy(files, originalKey(file), (from) =>
    prepare(req, { ffmpeg, files, file, from, stop }),
  ).catch((error: unknown) => {
    if (!stop.aborted) throw error
    return false // it would take as long the next time
  })
  if (!isRead) await settleHomeworkFile(req, file, null)
  await files.remove(originalKey(file))
  return done
}

/** `from` is a copy on this machine, in a folder of its own. */
type Work = { ffmpeg: string; files: Storage; file: string; from: string; stop: AbortSignal }

/** False when the file is no film, ends before its end, or is larger or longer than homework may be. */
async function prepare(req: PayloadRequest, work: Work): Promise<boolean> {
  const { ffmpeg, files, file, from, stop } = work
  const about = await aboutFilm(ffmpeg, from)
  if (!about || !isForHomework(about)) return false
  const to = path.join(path.dirname(from), 'video.mp4')
  const onSecond = () => undefined
  const web = { ffmpeg, version: 'web' as const, from, to, about, onSecond, stop }
  if (!(await makeVersion(web))) return false
  const made = await aboutFilm(ffmpeg, to)
  if (!made || !reachesItsEnd(made.seconds, about.seconds)) return false

  const filename = `${file}.mp4`
  const key = `private-files/${filename}`
  await files.put(key, { file: to }, 'video/mp4')
  const { width, height } = made.video
  const { size } = await stat(to)
  const ready = { filename, mimeType: 'video/mp4', width, height, size, seconds: made.seconds }
  const poster = await still(work, to, made)
  if (poster) await files.put(poster.key, poster.bytes, 'image/jpeg')
  const isWanted = await settleHomeworkFile(req, file, ready)
  if (isWanted && poster) {
    const about = { version: 'poster', mimeType: 'image/jpeg', seconds: null } as const
    await keepVersion(req, file, { ...about, ...poster })
  }
  if (isWanted) return true

  for (const each of [key, poster?.key]) if (each) await files.remove(each)
  return true
}

/** A picture out of the video as it is shown; null when there is none to take. */
async function still(
  { ffmpeg, file, from, stop }: Work,
  video: string,
  about: NonNullable<Awaited<ReturnType<typeof aboutFilm>>>,
) {
  const to = path.join(path.dirname(from), 'poster.jpg')
  const onSecond = () => undefined
  const how = { ffmpeg, version: 'poster' as const, from: video, to, about, onSecond, stop }
  if (!(await makeVersion(how))) return null
  const photo = await readFile(to).then(readyPhoto, () => null)
  if (!photo) return null
  const { bytes, width, height } = photo
  const filename = `${file}-poster.jpg`
  return { key: `private-files/${filename}`, filename, bytes, width, height, size: bytes.length }
}
