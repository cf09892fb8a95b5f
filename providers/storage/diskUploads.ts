import { rm } from 'node:fs/promises'
import path from 'node:path'
import { FileStore } from '@tus/file-store'
import { UPLOAD_HOURS } from '../../domain/upload.ts'
import type { UploadPlace } from '../storage.ts'

/** Uploads that grow in a folder of this machine, each beside a `.json` of what is known of it. */
export function diskUploads(folder: string): UploadPlace {
  const at = (key: string) => path.join(folder, key)
  return {
    store: new FileStore({
      directory: folder,
      expirationPeriodInMilliseconds: UPLOAD_HOURS * 60 * 60 * 1000,
    }),
    complete: async () => undefined, // it grows where it stays
    forget: (key) => rm(at(`${key}.json`), { force: true }),
    drop: async (key) => {
      for (const each of [key, `${key}.json`]) await rm(at(each), { force: true })
    },
  }
}
