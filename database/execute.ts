import type { PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

export type SQL = ReturnType<typeof sql>

type Asker = { payload: Payload; transactionID?: PayloadRequest['transactionID'] }

/**
 * Runs one statement: inside the transaction of `req` when one is open, on the pool otherwise.
 * Throws when the transaction of `req` has been ended, rather than let the statement escape it.
 */
export async function execute<Row extends Record<string, unknown>>(
  { payload, transactionID }: Asker,
  query: SQL,
): Promise<{ rows: Row[] }> {
  const db = payload.db as unknown as PostgresAdapter
  const id = await transactionID
  if (id === undefined || id === null) return (await db.drizzle.execute(query)) as { rows: Row[] }

  const session = db.sessions[id]
  if (!session) throw new Error('The transaction has ended; this statement would escape it.')
  return (await (session.db as typeof db.drizzle).execute(query)) as { rows: Row[] }
}
