import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { Storage } from '../storage.ts'
import { s3Uploads } from './s3Uploads.ts'

export type S3Settings = {
  bucket: string
  region: string
  /** Undefined for Amazon's own. */
  endpoint: string | undefined
  accessKeyId: string
  secretAccessKey: string
}

/** How every client of ours is set up: buckets that are not Amazon's know no checksums of the newest kind. */
export const s3ClientConfig = ({ region, endpoint, accessKeyId, secretAccessKey }: S3Settings) => ({
  region,
  credentials: { accessKeyId, secretAccessKey },
  requestChecksumCalculation: 'WHEN_REQUIRED' as const,
  responseChecksumValidation: 'WHEN_REQUIRED' as const,
  ...(endpoint && { endpoint, forcePathStyle: true }),
})

/** Files in a bucket. */
export function s3Storage(settings: S3Settings): Storage {
  const client = new S3Client(s3ClientConfig(settings))
  const { bucket: Bucket } = settings

  return {
    async open(Key) {
      const head = await client.send(new HeadObjectCommand({ Bucket, Key })).catch(nullWhenMissing)
      if (!head) return null
      const { ETag: etag = '', ContentLength: size = 0 } = head
      return {
        size,
        etag,
        read: async (range) => {
          const Range = range && `bytes=${range.start}-${range.end}`
          // The same bytes as were asked about, or none.
          const got = await client.send(new GetObjectCommand({ Bucket, Key, Range, IfMatch: etag }))
          return got.Body as Readable
        },
        close: async () => undefined,
      }
    },

    async put(Key, bytes, ContentType) {
      const sent = Buffer.isBuffer(bytes)
        ? { Body: bytes, ContentLength: bytes.length }
        : { Body: createReadStream(bytes.file), ContentLength: (await stat(bytes.file)).size }
      await client.send(new PutObjectCommand({ Bucket, Key, ContentType, ...sent }))
    },

    async remove(Key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }))
    },

    async move(from, to) {
      const CopySource = [Bucket, ...from.split('/')].map(encodeURIComponent).join('/')
      const copy = new CopyObjectCommand({ Bucket, Key: to, CopySource })
      if (!(await client.send(copy).catch(nullWhenMissing))) return false
      await client.send(new DeleteObjectCommand({ Bucket, Key: from }))
      return true
    },

    signedGet: (Key, { mimeType, disposition, seconds: expiresIn }) => {
      const how = {
        ResponseContentType: mimeType,
        ResponseContentDisposition: disposition,
        ResponseCacheControl: 'private, no-store',
      }
      return getSignedUrl(client, new GetObjectCommand({ Bucket, Key, ...how }), { expiresIn })
    },

    uploads: () => s3Uploads(settings, client),
  }
}

function nullWhenMissing(error: { $metadata?: { httpStatusCode?: number } }): null {
  if (error.$metadata?.httpStatusCode === 404) return null
  throw error as Error
}
