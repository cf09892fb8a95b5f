import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Tx } from '../database/withTx.ts'
import { accessCodeState, readAccessCode } from '../domain/accessCode.ts'
import type { AccessCodeDates } from '../domain/accessCode.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { accessCodeHash } from './accessCodeSecret.ts'

/** A code nobody has used, kept from everyone else until the transaction ends. */
export type LockedCode = { kind: 'unused'; id: string; plan: string }

/** Finds the code somebody has typed, if it still opens anything. Of two at once the second waits, and then finds it used. */
export async function lockAccessCode(
  req: PayloadRequest,
  tx: Tx,
  { typed, now }: { typed: string; now: Date },
): Promise<LockedCode | Refused> {
  const code = readAccessCode(typed)
  if (code === null) return refused('code-unknown')

  const { rows } = await tx.execute<Row>(sql`
    select id, plan_id, used_at, revoked_at, expires_at from access_codes
    where code_hash = ${accessCodeHash(req.payload.secret, code)} for update`)
  const [row] = rows
  if (!row) return refused('code-unknown')
  const state = accessCodeState(row, now)
  if (state !== 'unused') return refused(`code-${state}`)
  return { kind: 'unused', id: row.id, plan: row.plan_id }
}

type Row = AccessCodeDates & { id: string; plan_id: string }
