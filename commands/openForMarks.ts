import { sql } from '@payloadcms/db-postgres'
import { lockRow } from '../database/locks.ts'
import type { Tx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'

/**
 * Holds homework until the transaction ends, so that its marks are counted and changed by one at a time. It has to
 * wait for its verdict; once that is given, its marks stay as they are.
 */
export async function openForMarks(tx: Tx, homework: string): Promise<{ kind: 'open' } | Refused> {
  if (!(await lockRow(tx, 'homework', homework))) return refused('not-found')
  const { rows } = await tx.execute<{ is_open: boolean }>(sql`
    select status = 'submitted' and verdict is null as is_open from homework where id = ${homework}`)
  return rows[0]?.is_open ? { kind: 'open' } : refused('already-reviewed')
}
