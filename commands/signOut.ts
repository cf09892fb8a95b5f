import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRow } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import { endedCookies } from './sessionCookies.ts'
import { sidOf } from './sidOf.ts'

export type SignedOut = { kind: 'signed-out'; cookies: string[] }

/** Ends the session this request came with; without one it only takes the cookies back. */
export async function signOut(req: PayloadRequest): Promise<SignedOut> {
  const { user } = req
  const sid = user && sidOf(user)
  if (user && sid) {
    await withTx(req, async (tx) => {
      await lockRow(tx, 'users', user.id) // whoever rewrites the account now would bring the session back
      await tx.execute(
        sql`delete from users_sessions where _parent_id = ${user.id} and id = ${sid}`,
      )
    })
  }
  return { kind: 'signed-out', cookies: endedCookies(req.payload) }
}
