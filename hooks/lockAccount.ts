import type { CollectionBeforeOperationHook } from 'payload'
import { lockRow } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'

/**
 * Payload changes an account by reading the whole of it and writing the whole of it back, sessions
 * included (payloadcms/payload#18132). The row is locked before it is read, as every command does that
 * opens or ends a session, so that neither undoes the other.
 */
export const lockAccount: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return
  const { id } = args as { id?: unknown }
  if (typeof id === 'string' && isUuid.test(id)) {
    await withTx(req, (tx) => lockRow(tx, 'users', id))
  }
}

const isUuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
