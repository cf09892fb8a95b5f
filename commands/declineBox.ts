import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { MAX_DECLINE_REASON } from '../domain/box.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { notify } from '../notifications/notify.ts'

/**
 * Lets a box that waits not be sent, and tells its student why. Whoever still has access by a plan with a box can then
 * ask for it again.
 */
export async function declineBox(
  req: PayloadRequest,
  { box, reason: typed }: { box: string; reason: string },
  now: Date,
): Promise<{ kind: 'declined' } | Refused> {
  const reason = typed.trim().slice(0, MAX_DECLINE_REASON)
  if (reason === '') return refused('reason-missing')
  return withTx<{ kind: 'declined' } | Refused>(req, async (tx) => {
    const { rows } = await tx.execute(sql`
      update boxes set status = 'declined', declined_at = ${now.toISOString()}, reason = ${reason},
        updated_at = now()
      where id = ${box} and status = 'pending' returning id`)
    if (rows.length === 0) return refused('box-not-pending')
    await notify(req, { kind: 'box-declined', box })
    return { kind: 'declined' }
  })
}
