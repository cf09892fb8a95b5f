import type { PayloadRequest } from 'payload'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { Refused } from '../domain/refusals.ts'
import { createAdmin } from './createAdmin.ts'

type Ask = { email: string; password: string }

/**
 * Makes the first admin of a school that has none. Every process may call it at its start, at the same
 * moment: one makes the admin, the others find it. An account that has the address already stays what it is.
 */
export async function ensureFirstAdmin(
  req: PayloadRequest,
  ask: Ask,
): Promise<{ kind: 'made'; user: string } | { kind: 'there' } | Refused> {
  return withTx<Awaited<ReturnType<typeof ensureFirstAdmin>>>(req, async (tx) => {
    await lockRule(tx, 'first-admin')
    const { totalDocs } = await req.payload.count({
      collection: 'users',
      where: { and: [{ role: { equals: 'admin' } }, { blocked: { not_equals: true } }] },
      req,
    })
    return totalDocs > 0 ? { kind: 'there' } : createAdmin(req, ask)
  })
}
