import { diskStorage } from './storage/disk.ts'
import { s3Storage } from './storage/s3.ts'
import type { S3Settings } from './storage/s3.ts'
import type { Storage } from './storage.ts'

type BucketSettings = {
  S3_BUCKET?: string | undefined
  S3_REGION: string
  S3_ENDPOINT?: string | undefined
  S3_ACCESS_KEY_ID?: string | undefined
  S3_SECRET_ACCESS_KEY?: string | undefined
}

/** The school's bucket, or null when its files lie on disk. */
export const bucketOf = (settings: BucketSettings): S3Settings | null =>
  settings.S3_BUCKET
    ? {
        bucket: settings.S3_BUCKET,
        region: settings.S3_REGION,
        endpoint: settings.S3_ENDPOINT,
        accessKeyId: settings.S3_ACCESS_KEY_ID ?? '',
        secretAccessKey: settings.S3_SECRET_ACCESS_KEY ?? '',
      }
    : null

/** Where this school keeps its files: in its bucket when it has one, on disk otherwise. */
export function fileStorage(settings: BucketSettings & { DATA_DIR: string }): Storage {
  const bucket = bucketOf(settings)
  return bucket ? s3Storage(bucket) : diskStorage(settings.DATA_DIR)
}

/**
 * Where a browser finds what lies in the bucket, as https://s3.example: the SDK names the bucket in the host for Amazon's
 * own and in the path elsewhere. Null when files lie on disk.
 */
export function bucketOrigin(settings: BucketSettings): string | null {
  const bucket = bucketOf(settings)
  if (!bucket) return null
  if (bucket.endpoint !== undefined) return new URL(bucket.endpoint).origin
  return `https://${bucket.bucket}.s3.${bucket.region}.amazonaws.com`
}
