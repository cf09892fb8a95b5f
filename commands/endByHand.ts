import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'

/**
 * Ends one grant, wherever it came from, because a mentor says so. Others for the same course stay, and with
 * them the access.
 */
export async function endByHand(
  req: PayloadRequest,
  { enrolment, reason: typed, by }: { enrolment: string; reason: string; by: string },
  now: Date,
): Promise<{ kind: 'ended' } | Refused> {
  const reason = typed.trim()
  if (reason === '') return refused('reason-missing')
  return withTx<{ kind: 'ended' } | Refused>(req, async (tx) => {
    const { rows } = await tx.execute<{ ended_at: string | null }>(
      sql`select ended_at from enrolments where id = ${enrolment} for update`,
    )
    const [row] = rows
    if (!row) return refused('not-found')
    if (row.ended_at !== null) return refused('already-ended')

    await tx.execute(sql`
      update enrolments set ended_at = ${now.toISOString()}, end_cause = 'by-hand',
        end_reason = ${reason}, ended_by_id = ${by}, updated_at = now()
      where id = ${enrolment}`)
    return { kind: 'ended' }
  })
}
