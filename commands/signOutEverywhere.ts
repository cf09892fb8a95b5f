import type { PayloadRequest } from 'payload'
import { lockRow } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import { endSessions } from './endSessions.ts'
import { endedCookies } from './sessionCookies.ts'
import type { SignedOut } from './signOut.ts'

/** Ends all sessions of the person who asks, this one included. */
export async function signOutEverywhere(req: PayloadRequest): Promise<SignedOut> {
  const { user } = req
  if (user) {
    await withTx(req, async (tx) => {
      await lockRow(tx, 'users', user.id)
      await endSessions(tx, user.id)
    })
  }
  return { kind: 'signed-out', cookies: endedCookies(req.payload) }
}
