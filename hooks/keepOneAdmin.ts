import { APIError } from 'payload'
import type { CollectionBeforeChangeHook } from 'payload'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { User } from '../payload-types.ts'

/** The last admin who is not blocked stays an admin, or nobody could ever change that again. */
export const keepOneAdmin: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const wasAdmin = operation === 'update' && originalDoc?.role === 'admin' && !originalDoc.blocked
  const staysAdmin = (data.role ?? originalDoc?.role) === 'admin' && !data.blocked
  if (!wasAdmin || staysAdmin) return data

  await withTx(req, (tx) => lockRule(tx, 'one-admin')) // or two admins could dismiss each other
  const others = await req.payload.count({
    collection: 'users',
    where: {
      and: [
        { role: { equals: 'admin' } },
        { blocked: { not_equals: true } },
        { id: { not_equals: originalDoc.id } },
      ],
    },
    req,
  })
  if (others.totalDocs === 0) {
    throw new APIError(
      'This is the last admin. Make someone else an admin first.',
      409,
      undefined,
      true,
    )
  }
  return data
}
