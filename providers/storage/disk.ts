import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Storage } from '../storage.ts'
import { diskUploads } from './diskUploads.ts'

const missing: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'])

/** Files in a folder of this machine. A key that leads out of the folder leads nowhere. */
export const diskStorage = (folder: string): Storage => ({
  async open(key) {
    const file = placeOf(folder, key)
    if (!file) return null

    const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
      if (missing.has(error.code)) return null
      throw error
    })
    if (!handle) return null

    const about = await handle.stat()
    if (!about.isFile()) {
      await handle.close()
      return null
    }
    return {
      size: about.size,
      etag: `"${about.size.toString(36)}-${Math.trunc(about.mtimeMs).toString(36)}"`,
      read: async (range) => handle.createReadStream(range ?? {}),
      close: () => handle.close(),
    }
  },

  async put(key, bytes) {
    const file = placeOf(folder, key)
    if (!file) throw new Error('The key of a file leads out of its folder.')
    await mkdir(path.dirname(file), { recursive: true })
    const half = `${file}.${randomUUID()}`
    await (Buffer.isBuffer(bytes) ? writeFile(half, bytes) : copyFile(bytes.file, half))
    await rename(half, file)
  },

  async remove(key) {
    const file = placeOf(folder, key)
    if (file) await rm(file, { force: true })
  },

  async move(from, to) {
    const [there, here] = [placeOf(folder, from), placeOf(folder, to)]
    if (!there || !here) throw new Error('The key of a file leads out of its folder.')
    await mkdir(path.dirname(here), { recursive: true })
    return rename(there, here).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (missing.has(error.code)) return false
        throw error
      },
    )
  },

  signedGet: async () => null,
  uploads: () => diskUploads(folder),
})

function placeOf(folder: string, key: string): string | null {
  const root = path.resolve(folder)
  const file = path.resolve(root, key)
  return file.startsWith(root + path.sep) && !key.includes('\0') ? file : null
}
