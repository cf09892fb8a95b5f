import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'

/** Throws away what is over and nobody will ask for again: counted tries, flashes, codes of yesterday. */
export async function tidy(req: PayloadRequest, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - 24 * 60 * 60 * 1000).toISOString()
  // Raw, past all hooks: these rows have none, and there may be many.
  await execute(req, sql`delete from rate_limits where resets_at < ${now.toISOString()}`)
  await execute(req, sql`delete from flashes where expires_at < ${now.toISOString()}`)
  await execute(req, sql`delete from auth_codes where expires_at < ${yesterday}`)
}
