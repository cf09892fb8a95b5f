import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { MAX_COMMENT, MAX_FILE_BYTES, MAX_FILES } from '../domain/homework.ts'
import type { Refusal } from '../domain/refusals.ts'

/** A form with photos and videos, on disk until it is discarded. */
export type PhotoForm = {
  comment: string
  /** The files of the student's draft that go along, by their ids. */
  files: string[]
  /** Paths, in the sequence of the form. */
  photos: string[]
  /** Why it cannot be taken as it is. What was written beside the photos is there all the same. */
  problem: Refusal | null
  discard(): Promise<void>
}

type Body = { headers: Headers; body?: globalThis.ReadableStream<Uint8Array> | null }

/**
 * Reads a multipart form as it comes in, files straight to disk, none larger and no more than they may be. It
 * is read to its end even when it is refused, or the browser would not hear why.
 */
export async function readPhotoForm({ headers, body }: Body): Promise<PhotoForm> {
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-photos-'))
  const form: PhotoForm = {
    comment: '',
    files: [],
    photos: [],
    problem: null,
    discard: () => rm(folder, { recursive: true, force: true }),
  }
  const written: Promise<void>[] = []
  try {
    const parser = parserFor(headers, {
      comment: (text) => (form.comment = text),
      file: (id) => form.files.push(id),
      photo: (stream, index) => written.push(keep(stream, path.join(folder, String(index)), form)),
      tooMany: () => (form.problem ??= 'too-many-photos'),
    })
    await pipeline(Readable.fromWeb((body ?? new Blob().stream()) as ReadableStream), parser)
  } catch {
    form.problem = 'invalid-input' // not a form, or one that was broken off
  }
  await Promise.all(written)
  form.photos.sort((one, other) => Number(path.basename(one)) - Number(path.basename(other)))
  return form
}

type Parts = {
  comment: (text: string) => void
  file: (id: string) => void
  photo: (stream: Readable & { truncated?: boolean }, index: number) => void
  tooMany: () => void
}

/** Throws when the headers are not those of a multipart form. */
function parserFor(headers: Headers, parts: Parts): busboy.Busboy {
  const parser = busboy({
    headers: { 'content-type': headers.get('content-type') ?? '' },
    limits: {
      files: MAX_FILES,
      fileSize: MAX_FILE_BYTES + 1,
      fields: 2 * MAX_FILES,
      fieldSize: 8 * MAX_COMMENT,
      fieldNameSize: 100,
      parts: 4 * MAX_FILES,
    },
  })
  let index = 0
  parser.on('field', (name, text) => {
    if (name === 'comment') parts.comment(text)
    if (name === 'files') parts.file(text)
  })
  parser.on('file', (name, stream) => {
    if (name === 'photos') parts.photo(stream, index++)
    else stream.resume()
  })
  parser.on('filesLimit', parts.tooMany)
  return parser
}

/**
 * Browsers send an empty file when none was chosen; it is no photo and no fault. Never rejects: what breaks off
 * here breaks the form off as well.
 */
async function keep(
  stream: Readable & { truncated?: boolean },
  file: string,
  form: PhotoForm,
): Promise<void> {
  const target = createWriteStream(file)
  try {
    await pipeline(stream, target)
  } catch {
    form.problem = 'invalid-input'
    return
  }
  if (stream.truncated || target.bytesWritten > MAX_FILE_BYTES) form.problem ??= 'too-large'
  else if (target.bytesWritten > 0) form.photos.push(file)
}
