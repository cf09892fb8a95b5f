import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { PayloadRequest } from 'payload'
import { execute } from './execute.ts'
import type { SQL } from './execute.ts'
import { transactionKey } from './noEscape.ts'

/** The open transaction, for statements that Payload's own calls cannot say. */
export type Tx = {
  execute<Row extends Record<string, unknown>>(query: SQL): Promise<{ rows: Row[] }>
}

/**
 * Runs `work` so that all of it lands or none of it. Inside an open transaction it joins.
 *
 * Payload swallows a COMMIT that fails, and lets writes escape a transaction that a caught error has
 * ended (payloadcms/payload#17726, #17723). So deferred constraints are checked while we can still see them,
 * the transaction must be the one we opened, and after COMMIT we ask PostgreSQL what became of it.
 */
export async function withTx<T>(req: PayloadRequest, work: (tx: Tx) => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req)
  const opened = await req.transactionID
  if (opened === undefined) throw new Error('The database gave no transaction.')
  const tx: Tx = {
    execute: (query) => execute({ payload: req.payload, transactionID: opened }, query),
  }
  if (!isOurs) return work(tx)

  req.context[transactionKey] = opened
  try {
    const result = await work(tx)
    if (req.transactionID !== opened || !sessionOf(req, opened)) {
      throw new Error('A caught failure ended the transaction; nothing after it may be kept.')
    }
    await tx.execute(sql`set constraints all immediate`)
    const written = await writtenBy(tx)
    await commitTransaction(req)
    if (written) await assertCommitted(req, written)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  } finally {
    delete req.context[transactionKey]
  }
}

const sessionOf = (req: PayloadRequest, id: number | string) =>
  (req.payload.db as unknown as PostgresAdapter).sessions[id]

/** The transaction's number, or null when it wrote nothing. */
async function writtenBy(tx: Tx): Promise<string | null> {
  const { rows } = await tx.execute<{ xid: string | null }>(
    sql`select pg_current_xact_id_if_assigned()::text as xid`,
  )
  return rows[0]?.xid ?? null
}

async function assertCommitted(req: PayloadRequest, xid: string): Promise<void> {
  const { rows } = await execute<{ status: string | null }>(
    req,
    sql`select pg_xact_status(${xid}::xid8) as status`,
  )
  if (rows[0]?.status !== 'committed') throw new Error(`Transaction ${xid} was not kept.`)
}
