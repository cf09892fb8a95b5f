import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isId } from '../domain/id.ts'
import { refusals } from '../domain/refusals.ts'
import type { Refusal } from '../domain/refusals.ts'

/** Why a form was refused that was sent to the API, and what was written in it. */
export type Flash = { reason: Refusal; words: string; kept: Record<string, string> }

/**
 * The flash of this id when it is for the person who asks; null otherwise, and when it is old. One
 * statement. It is there as long as it is fresh, however often the page is loaded.
 */
export async function flash(req: PayloadRequest, id: string): Promise<Flash | null> {
  if (!req.user || !isId(id)) return null
  const { rows } = await execute<{ reason: Refusal; kept: Record<string, string> }>(
    req,
    sql`
      select reason, kept from flashes
      where id = ${id} and user_id = ${req.user.id} and expires_at > now()`,
  )
  const [row] = rows
  return row ? { ...row, words: refusals[row.reason].words } : null
}
