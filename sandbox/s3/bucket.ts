import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openShelf, type Shelf } from '../shelf.ts'
import { s3Problem } from './problems.ts'

/** An object: what is said of it, and the file that holds its bytes. */
export type Stored = {
  key: string
  blob: string
  bytes: number
  etag: string
  modified: string
  /** Headers that go out with it, `content-type` and the asker's `x-amz-meta-` among them. */
  headers: Record<string, string>
  checksums: Record<string, string>
}

export type Part = { number: number; blob: string; bytes: number; md5: string }

export type Upload = { id: string; key: string; headers: Record<string, string>; parts: Part[] }

export type Bucket = {
  name: string
  keys: { accessKeyId: string; secretAccessKey: string }
  objects: Shelf<Stored>
  uploads: Shelf<Upload>
  /** A path for a new file. */
  newBlob(): { name: string; path: string }
  pathOf(blob: string): string
  drop(blob: string): void
  /** How many of the next requests are answered 503. */
  slow: { times: number }
}

/** The one bucket, in `folder`. Keys are never paths: bytes lie in files of random names. */
export function openBucket(options: {
  folder: string
  name: string
  accessKeyId: string
  secretAccessKey: string
}): Bucket {
  const { folder, name, accessKeyId, secretAccessKey } = options
  const blobs = join(folder, 'blobs')
  mkdirSync(blobs, { recursive: true })
  const pathOf = (blob: string) => join(blobs, blob)

  return {
    name,
    keys: { accessKeyId, secretAccessKey },
    objects: openShelf(join(folder, 'objects'), 100_000),
    uploads: openShelf(join(folder, 'uploads'), 1_000),
    newBlob: () => {
      const blob = crypto.randomUUID()
      return { name: blob, path: pathOf(blob) }
    },
    pathOf,
    drop: (blob) => rmSync(pathOf(blob), { force: true }),
    slow: { times: 0 },
  }
}

/** Puts an object in place of whatever had its key, whose bytes are thrown away. */
export function keep(bucket: Bucket, object: Stored): void {
  const id = idOf(object.key)
  const before = bucket.objects.get(id)
  bucket.objects.put(id, object)
  if (before) bucket.drop(before.blob)
}

export function find(bucket: Bucket, key: string): Stored | undefined {
  return bucket.objects.get(idOf(key))
}

export function remove(bucket: Bucket, key: string): void {
  const before = find(bucket, key)
  bucket.objects.remove(idOf(key))
  if (before) bucket.drop(before.blob)
}

/** Keys may be 1024 bytes long, names of files only 255. */
function idOf(key: string): string {
  if (Buffer.byteLength(key) > 1024) {
    throw s3Problem(400, 'KeyTooLongError', 'Your key is too long')
  }
  return createHash('sha256').update(key).digest('hex')
}
