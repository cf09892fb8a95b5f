import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  DeleteObjectCommand,
  HeadObjectCommand,
  paginateListParts,
} from '@aws-sdk/client-s3'
import type { S3Client } from '@aws-sdk/client-s3'
import { S3Store } from '@tus/s3-store'
import { UPLOAD_HOURS } from '../../domain/upload.ts'
import type { UploadPlace } from '../storage.ts'
import { s3ClientConfig } from './s3.ts'
import type { S3Settings } from './s3.ts'

/**
 * Uploads that grow in a bucket as parts (S3's multipart uploads), each with an `.info` of what is known of it and a
 * `.part` of what was too little for a part. No process remembers any of it, so another one can go on.
 */
export function s3Uploads(settings: S3Settings, client: S3Client): UploadPlace {
  const { bucket: Bucket } = settings
  const forget = async (key: string) => {
    for (const Key of [`${key}.info`, `${key}.part`]) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }))
    }
  }
  return {
    store: new S3Store({
      s3ClientConfig: { bucket: Bucket, ...s3ClientConfig(settings) },
      expirationPeriodInMilliseconds: UPLOAD_HOURS * 60 * 60 * 1000,
      useTags: false, // not every bucket has them
      maxConcurrentPartUploads: 8,
      cache: forgetful,
    }),
    complete: async (Key) => {
      const there = await client.send(new HeadObjectCommand({ Bucket, Key })).catch(nullWhenGone)
      const UploadId = await partsOf(client, { Bucket, Key: `${Key}.info` })
      if (!there && UploadId) await putTogether(client, { Bucket, Key, UploadId })
    },
    forget,
    drop: async (Key) => {
      const UploadId = await partsOf(client, { Bucket, Key: `${Key}.info` })
      if (UploadId) {
        const parts = new AbortMultipartUploadCommand({ Bucket, Key, UploadId })
        await client.send(parts).catch(nullWhenGone)
      }
      await client.send(new DeleteObjectCommand({ Bucket, Key }))
      await forget(Key)
    },
  }
}

/** The id of the multipart upload that the store has noted with the `.info`; undefined when there is none. */
async function partsOf(
  client: S3Client,
  info: { Bucket: string; Key: string },
): Promise<string | undefined> {
  const head = await client.send(new HeadObjectCommand(info)).catch(nullWhenGone)
  return head?.Metadata?.['upload-id']
}

/** Does nothing where another was quicker, or the parts were thrown away. */
async function putTogether(
  client: S3Client,
  upload: { Bucket: string; Key: string; UploadId: string },
): Promise<void> {
  const parts: { ETag: string | undefined; PartNumber: number | undefined }[] = []
  try {
    for await (const { Parts = [] } of paginateListParts({ client }, upload)) {
      parts.push(...Parts.map(({ ETag, PartNumber }) => ({ ETag, PartNumber })))
    }
    const MultipartUpload = { Parts: parts }
    await client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload }))
  } catch (error) {
    nullWhenGone(error as Fault)
  }
}

/** What one process keeps in memory another cannot see, and an upload that is never ended would stay there. */
const forgetful = {
  get: async () => undefined,
  set: async () => undefined,
  delete: async () => undefined,
}

type Fault = { $metadata?: { httpStatusCode?: number } }

function nullWhenGone(error: Fault): null {
  if (error.$metadata?.httpStatusCode === 404) return null
  throw error as Error
}
