import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { Refusal } from '../domain/refusals.ts'

type Left = { user: string; reason: Refusal; kept: Record<string, string> }

/** Keeps for ten minutes why a form was refused, and what was written in it, for the page it came from. */
export async function leaveFlash(req: PayloadRequest, left: Left, now: Date): Promise<string> {
  const expiresAt = new Date(now.getTime() + 10 * 60 * 1000).toISOString()
  const { rows } = await execute<{ id: string }>(
    req,
    sql`
      insert into flashes (user_id, reason, kept, expires_at)
      values (${left.user}, ${left.reason}, ${JSON.stringify(left.kept)}::jsonb, ${expiresAt})
      returning id`,
  )
  const [flash] = rows
  if (!flash) throw new Error('The flash was not kept.')
  return flash.id
}
