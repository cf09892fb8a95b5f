import { sql } from '@payloadcms/db-postgres'
import { initTransaction, killTransaction } from 'payload'
import type { PayloadRequest } from 'payload'
import { execute } from './execute.ts'
import { transactionKey } from './noEscape.ts'

const readOnlyKey = 'isReadOnly'

/**
 * Runs work that looks and does not touch: all that `req` asks meanwhile is asked in one transaction in which PostgreSQL
 * refuses to write. A write is the refusal `preview-only` (database/errors.ts).
 */
export async function readOnly<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  await initTransaction(req)
  try {
    await execute(req, sql`set transaction read only`)
    req.context[readOnlyKey] = true
    req.context[transactionKey] = await req.transactionID // what would escape it is refused
    return await work()
  } finally {
    await killTransaction(req) // nothing was written, so nothing is lost
  }
}

/** Whether the request only looks. What notes that somebody was here asks first. */
export const isReadOnly = (req: PayloadRequest): boolean => req.context[readOnlyKey] === true
