import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { FilmTrouble } from '../domain/film.ts'
import type { FileState } from '../domain/fileState.ts'

type Settled = {
  state: FileState
  /** How long a film is; not given where that is not known, or the file is none. */
  seconds?: number | null
  /** Why there are no versions of a film. */
  trouble?: FilmTrouble
}

/** Notes what has become of a file that was being made ready. What was ready once stays so. */
export async function settleFile(
  req: PayloadRequest,
  file: string,
  { state, seconds = null, trouble }: Settled,
): Promise<void> {
  // Raw, because Payload would want the bytes as well; the table has no hooks.
  await execute(
    req,
    sql`
      update private_files
      set state = ${state}, trouble = ${trouble ?? null}, seconds = coalesce(${seconds}::numeric, seconds),
        progress = ${state === 'ready' && !trouble ? 100 : null}, updated_at = now()
      where id = ${file} and not (state = 'ready' and ${state} <> 'ready')`,
  )
}
