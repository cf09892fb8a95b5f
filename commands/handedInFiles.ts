import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Tx } from '../database/withTx.ts'
import { originalKey } from '../domain/fileState.ts'
import { homeworkFileKind } from '../domain/fileType.ts'
import type { PhotoType, VideoType } from '../domain/fileType.ts'
import { homeworkTypeOf } from '../providers/homeworkType.ts'
import type { Storage } from '../providers/storage.ts'
import { dropOriginalsTomorrow } from './dropOriginals.ts'
import { prepareLater } from './prepareLater.ts'
import type { HomeworkFile } from './prepareLater.ts'

/**
 * Puts photos and videos where the worker finds them, and answers the ids their rows will have; null, and nothing is
 * kept, when one of them is neither. That they are removed in the end is written down before the first one lies there.
 */
export async function keepOriginals(
  req: PayloadRequest,
  storage: Storage,
  files: readonly string[],
): Promise<HomeworkFile[] | null> {
  const originals: { id: string; file: string; type: PhotoType | VideoType }[] = []
  for (const file of files) {
    const type = await homeworkTypeOf(file)
    if (type === null) return null
    originals.push({ id: randomUUID(), file, type })
  }
  if (originals.length === 0) return []

  await dropOriginalsTomorrow(
    req,
    originals.map(({ id }) => id),
  )
  for (const { id, file, type } of originals) await storage.put(originalKey(id), { file }, type)
  return originals.map(({ id, type }) => ({ id, kind: homeworkFileKind(type) }))
}

/** Adds rows for originals that were kept, and the jobs that make them ready. */
export async function writeOriginals(
  req: PayloadRequest,
  tx: Tx,
  files: readonly HomeworkFile[],
): Promise<void> {
  for (const file of files) {
    // Raw, because Payload would want the bytes as well; the table has no hooks.
    await tx.execute(sql`
      insert into private_files (id, user_id, state)
      values (${file.id}, ${req.user?.id ?? null}, 'preparing')`)
    await prepareLater(req, file)
  }
}

/** Hangs files on homework, in this order: photos and videos apart, their places counted together. */
export async function hangFiles(
  tx: Tx,
  homework: string,
  files: readonly HomeworkFile[],
): Promise<void> {
  for (const [index, { id, kind }] of files.entries()) {
    await tx.execute(sql`
      insert into homework_rels ("order", parent_id, path, private_files_id)
      values (${index + 1}, ${homework}, ${`${kind}s`}, ${id})`)
  }
}
