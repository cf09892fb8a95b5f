import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRow } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { Refused } from '../domain/refusals.ts'
import { refused } from '../domain/refusals.ts'
import { mayExtend } from '../domain/session.ts'
import { signToken } from './openSession.ts'
import { sessionCookies } from './sessionCookies.ts'
import { sidOf } from './sidOf.ts'

export type Extended = {
  kind: 'extended' | 'unchanged'
  person: string
  expiresAt: Date
  cookies: string[]
}

/** Lets the session of this request live on from now, at most once a day. */
export async function extendSession(req: PayloadRequest, now: Date): Promise<Extended | Refused> {
  const { user } = req
  const sid = user && sidOf(user)
  if (!user || !sid) return refused('sign-in-first')

  const lifeSeconds = req.payload.collections.users.config.auth.tokenExpiration
  return withTx<Extended | Refused>(req, async (tx) => {
    await lockRow(tx, 'users', user.id)
    const { rows } = await tx.execute<{ expires_at: string }>(
      sql`select expires_at from users_sessions where _parent_id = ${user.id} and id = ${sid}`,
    )
    const session = rows[0]
    if (!session) return refused('sign-in-first')

    const ends = new Date(session.expires_at)
    if (!mayExtend({ expiresAt: ends, lifeSeconds }, now)) {
      return { kind: 'unchanged', person: user.id, expiresAt: ends, cookies: [] }
    }

    const expiresAt = new Date(now.getTime() + lifeSeconds * 1000)
    await tx.execute(sql`
      update users_sessions set expires_at = ${expiresAt.toISOString()}
      where _parent_id = ${user.id} and id = ${sid}`)
    const token = await signToken(req, user.id, sid)
    return {
      kind: 'extended',
      person: user.id,
      expiresAt,
      cookies: sessionCookies(req.payload, { token, role: user.role }),
    }
  })
}
