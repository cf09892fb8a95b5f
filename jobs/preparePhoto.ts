import { buffer } from 'node:stream/consumers'
import { createLocalReq } from 'payload'
import { settleHomeworkFile } from '../commands/settleHomeworkFile.ts'
import { originalKey } from '../domain/fileState.ts'
import { readyPhoto } from '../providers/readyPhoto.ts'
import type { Storage } from '../providers/storage.ts'
import { done, givenUp, isGivenUp } from './outcome.ts'
import type { Handler } from './outcome.ts'

/**
 * Makes a photo ready to be seen and removes its original. Until then nobody sees it, for an original may
 * say where it was taken. What turns out to be no photo is noted as such, and so is what this never came to an end with.
 */
export const preparePhotoJob: Handler<'prepare-photo'> = async ({ payload, outside }, job) => {
  const { file } = job.data
  const key = originalKey(file)
  const req = await createLocalReq({}, payload)
  const original = isGivenUp(job) ? null : await bytesAt(outside.files, key)
  const photo = original && (await readyPhoto(original))
  if (!photo) {
    await settleHomeworkFile(req, file, null)
  } else {
    const filename = `${file}.jpg`
    await outside.files.put(`private-files/${filename}`, photo.bytes, photo.mimeType)
    const { mimeType, width, height, bytes } = photo
    const ready = { filename, mimeType, width, height, size: bytes.length }
    const isWanted = await settleHomeworkFile(req, file, ready)
    if (!isWanted) await outside.files.remove(`private-files/${filename}`)
  }
  await outside.files.remove(key)
  return isGivenUp(job) ? givenUp : done
}

/** Null when nothing lies there: a run before this one has done its work. */
async function bytesAt(files: Storage, key: string): Promise<Buffer | null> {
  const stored = await files.open(key)
  return stored && buffer(await stored.read())
}
