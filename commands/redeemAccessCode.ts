import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Refused } from '../domain/refusals.ts'
import { grantPlan } from './grantPlan.ts'
import { lockAccessCode } from './lockAccessCode.ts'

/** Opens to a student what an access code was made for: once, for one person. */
export async function redeemAccessCode(
  req: PayloadRequest,
  { code, student }: { code: string; student: string },
  now: Date,
): Promise<{ kind: 'redeemed' } | Refused> {
  return withTx<{ kind: 'redeemed' } | Refused>(req, async (tx) => {
    const locked = await lockAccessCode(req, tx, { typed: code, now })
    if (locked.kind === 'refused') return locked

    await tx.execute(sql`
      update access_codes set used_by_id = ${student}, used_at = ${now.toISOString()}, updated_at = now()
      where id = ${locked.id} and used_at is null`)
    await grantPlan(req, { student, plan: locked.plan, source: { accessCode: locked.id } }, now)
    return { kind: 'redeemed' }
  })
}
