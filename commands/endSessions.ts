import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'

/** Ends every session of a person. The caller holds the lock on their row. */
export async function endSessions(tx: Tx, user: string): Promise<void> {
  // Raw SQL bypasses hooks; sessions have none.
  await tx.execute(sql`delete from users_sessions where _parent_id = ${user}`)
}
