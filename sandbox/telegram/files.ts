import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { Document, PhotoSize } from 'node-telegram-bot-api/types'
import sharp from 'sharp'
import { openShelf } from '../shelf.ts'
import { badRequest } from './answers.ts'

export type StoredFile = {
  id: string
  unique: string
  /** The path under which the bot downloads it, as `photos/file_3.jpg`. */
  path: string
  name: string
  type: string
  bytes: number
}

export type Files = ReturnType<typeof openFiles>

/** Files that were sent, in `folder`. */
export function openFiles(folder: string) {
  const shelf = openShelf<StoredFile>(join(folder, 'files'), 1_000)
  const blobs = join(folder, 'blobs')
  mkdirSync(blobs, { recursive: true })

  const blobOf = (file: StoredFile) => join(blobs, file.unique)

  const store = (kind: string, file: { name: string; type: string; data: Uint8Array }) => {
    const unique = randomBytes(9).toString('base64url')
    const ending = /\.\w{1,5}$/.exec(file.name)?.[0] ?? ''
    const stored: StoredFile = {
      id: `AgAC${randomBytes(24).toString('base64url')}`,
      unique,
      path: `${kind}/file_${unique}${ending}`,
      name: file.name,
      type: file.type || 'application/octet-stream',
      bytes: file.data.length,
    }
    writeFileSync(blobOf(stored), file.data)
    shelf.put(stored.id, stored)
    return stored
  }

  return {
    get: (id: string) => shelf.get(id),
    byPath: (path: string) => shelf.all().find((file) => file.path === path),
    read: (file: StoredFile): Buffer => readFileSync(blobOf(file)),

    document(file: { name: string; type: string; data: Uint8Array }): Document {
      return documentOf(store('documents', file))
    },

    /** Keeps a picture as Telegram does: as JPEG, at most 1280 wide or high, and a small one. */
    async photo(data: Uint8Array): Promise<PhotoSize[]> {
      const sizes = [320, 1280].map((edge) =>
        sharp(data)
          .rotate()
          .resize(edge, edge, { fit: 'inside', withoutEnlargement: true })
          .jpeg()
          .toBuffer({ resolveWithObject: true })
          .catch(() => {
            throw badRequest('IMAGE_PROCESS_FAILED')
          }),
      )
      const pictures = await Promise.all(sizes)
      return pictures.map(({ data: jpeg, info }) => {
        const stored = store('photos', { name: 'photo.jpg', type: 'image/jpeg', data: jpeg })
        return {
          file_id: stored.id,
          file_unique_id: stored.unique,
          file_size: stored.bytes,
          width: info.width,
          height: info.height,
        }
      })
    },
  }
}

export function documentOf(stored: StoredFile): Document {
  return {
    file_id: stored.id,
    file_unique_id: stored.unique,
    file_name: stored.name,
    mime_type: stored.type,
    file_size: stored.bytes,
  }
}
