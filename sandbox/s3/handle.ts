import { readFileSync } from 'node:fs'
import { problem } from '../http/problem.ts'
import { find, remove, type Bucket, type Stored } from './bucket.ts'

export type S3Object = Pick<Stored, 'key' | 'bytes' | 'etag' | 'modified' | 'headers'>

/** What tests do with S3: see what lies in the bucket, and slow it down. */
export type S3Handle = {
  all(): S3Object[]
  /** The bytes of an object. */
  read(wish: { key: string }): { base64: string }
  /** Answers the next requests with 503 SlowDown. */
  slowDown(wish: { times: number }): void
  clear(): void
}

export function s3Handle(bucket: Bucket): S3Handle {
  return {
    all: () =>
      bucket.objects.all().map(({ key, bytes, etag, modified, headers }) => ({
        key,
        bytes,
        etag,
        modified,
        headers,
      })),
    read({ key }) {
      const object = find(bucket, key)
      if (!object) throw problem(404, 'There is no object of this key.')
      return { base64: readFileSync(bucket.pathOf(object.blob)).toString('base64') }
    },
    slowDown: ({ times }) => {
      bucket.slow.times = times
    },
    clear: () => bucket.objects.all().forEach(({ key }) => remove(bucket, key)),
  }
}
