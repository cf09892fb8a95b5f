import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** Removes the bytes of files whose rows are gone. */
export const dropFilesJob: Handler<'drop-files'> = async ({ outside }, job) => {
  for (const key of job.data.keys) await outside.files.remove(key)
  return done
}
