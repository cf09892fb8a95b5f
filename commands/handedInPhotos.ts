import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Tx } from '../database/withTx.ts'
import { originalKey } from '../domain/fileState.ts'
import { enqueue } from '../jobs/queue.ts'
import { photoTypeOf } from '../providers/photoType.ts'
import type { PhotoType } from '../providers/photoType.ts'
import type { Storage } from '../providers/storage.ts'
import { dropOriginalsTomorrow } from './dropOriginals.ts'

/**
 * Puts photos where the worker finds them, and answers the ids their rows will have; null, and nothing is kept, when
 * one of them is no photo. That they are removed in the end is written down before the first one lies there.
 */
export async function keepOriginals(
  req: PayloadRequest,
  storage: Storage,
  photos: readonly string[],
): Promise<string[] | null> {
  const originals: { id: string; photo: string; type: PhotoType }[] = []
  for (const photo of photos) {
    const type = await photoTypeOf(photo)
    if (type === null) return null
    originals.push({ id: randomUUID(), photo, type })
  }

  const ids = originals.map(({ id }) => id)
  await dropOriginalsTomorrow(req, ids)
  for (const { id, photo, type } of originals) {
    await storage.put(originalKey(id), { file: photo }, type)
  }
  return ids
}

/** Adds the rows of these photos to homework, and the jobs that make them ready. */
export async function addPhotos(
  req: PayloadRequest,
  tx: Tx,
  homework: string,
  files: readonly string[],
): Promise<void> {
  const user = req.user?.id ?? null
  for (const [index, file] of files.entries()) {
    // Raw, because Payload would want the bytes as well; these tables have no hooks.
    await tx.execute(sql`
      insert into private_files (id, user_id, state) values (${file}, ${user}, 'preparing')`)
    await tx.execute(sql`
      insert into homework_rels ("order", parent_id, path, private_files_id)
      values (${index + 1}, ${homework}, 'photos', ${file})`)
    await enqueue(req, 'prepare-photo', { file })
  }
}
