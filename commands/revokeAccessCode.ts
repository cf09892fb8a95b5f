import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { accessCodeState } from '../domain/accessCode.ts'
import type { AccessCodeDates } from '../domain/accessCode.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'

/** Takes back an access code that nobody has used. Taken back already, it stays so. */
export async function revokeAccessCode(
  req: PayloadRequest,
  { code, by }: { code: string; by: string },
  now: Date,
): Promise<{ kind: 'revoked' } | Refused> {
  return withTx<{ kind: 'revoked' } | Refused>(req, async (tx) => {
    const { rows } = await tx.execute<AccessCodeDates>(sql`
      select used_at, revoked_at, expires_at from access_codes where id = ${code} for update`)
    const [row] = rows
    if (!row) return refused('not-found')
    if (accessCodeState(row, now) === 'used') return refused('code-used')

    await tx.execute(sql`
      update access_codes set revoked_at = ${now.toISOString()}, revoked_by_id = ${by},
        updated_at = now()
      where id = ${code} and revoked_at is null`)
    return { kind: 'revoked' }
  })
}
