import path from 'node:path'
import { s3Storage as s3Plugin } from '@payloadcms/storage-s3'
import type { CollectionConfig, Plugin } from 'payload'
import { s3ClientConfig } from './storage/s3.ts'
import type { S3Settings } from './storage/s3.ts'

/** A collection with files, which lie on disk in a folder of its name, where `diskStorage` finds them. */
export function storedIn(folder: string, collection: CollectionConfig): CollectionConfig {
  const upload = typeof collection.upload === 'object' ? collection.upload : {}
  const staticDir = path.resolve(folder, collection.slug)
  return { ...collection, upload: { ...upload, staticDir } }
}

/**
 * Puts the files of these collections into the bucket, under keys where `s3Storage` finds them. Without a
 * bucket it only adds its fields, so that the database is the same for every school.
 */
export const storedInBucket = (
  slugs: readonly ('media' | 'private-files')[],
  bucket: S3Settings | null,
): Plugin =>
  s3Plugin({
    enabled: bucket !== null,
    alwaysInsertFields: true,
    bucket: bucket?.bucket ?? '',
    config: bucket ? s3ClientConfig(bucket) : {},
    collections: Object.fromEntries(slugs.map((slug) => [slug, { prefix: slug }])),
  })
