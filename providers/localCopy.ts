import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Storage } from './storage.ts'

/**
 * Works on a copy of a file in a folder of its own, for tools that want a path and may write beside it; the folder is
 * gone afterwards. Null, and no work, when there is no such file.
 */
export async function withLocalCopy<T>(
  storage: Storage,
  key: string,
  work: (file: string) => Promise<T>,
): Promise<T | null> {
  const stored = await storage.open(key)
  if (!stored) return null
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-copy-'))
  try {
    const file = path.join(folder, 'original')
    await pipeline(await stored.read(), createWriteStream(file))
    return await work(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
