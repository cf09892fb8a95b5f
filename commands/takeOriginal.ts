import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { originalKey } from '../domain/fileState.ts'
import type { FileState } from '../domain/fileState.ts'
import type { Storage } from '../providers/storage.ts'

export type TakenFile = { id: string; key: string; mimeType: string; state: FileState }

/**
 * Puts a file of a course from where it arrived to where it stays, and answers it; null when there is no such file, or
 * nothing of it lies anywhere. Its name there is its id, so that a second try finds what the first has moved.
 */
export async function takeOriginal(
  req: PayloadRequest,
  storage: Storage,
  id: string,
): Promise<TakenFile | null> {
  const { rows } = await execute<{ mimeType: string | null; state: FileState }>(
    req,
    sql`
      select mime_type as "mimeType", state from private_files
      where id = ${id} and course_id is not null and source_id is null`,
  )
  const [file] = rows
  if (!file?.mimeType) return null
  const filename = `${id}.${endings[file.mimeType] ?? 'bin'}`
  const key = `private-files/${filename}`

  const isMoved = await storage.move(originalKey(id), key)
  if (!isMoved && !(await lies(storage, key))) return null
  // Raw, because Payload would want the bytes as well; the table has no hooks.
  await execute(
    req,
    sql`
      update private_files set filename = ${filename}, updated_at = now()
      where id = ${id} and filename is distinct from ${filename}`,
  )
  return { id, key, mimeType: file.mimeType, state: file.state }
}

const endings: Readonly<Record<string, string>> = {
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'text/plain': 'txt',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
}

async function lies(storage: Storage, key: string): Promise<boolean> {
  const file = await storage.open(key)
  await file?.close()
  return file !== null
}
