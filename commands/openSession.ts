import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { jwtSign } from 'payload'
import type { PayloadRequest } from 'payload'
import type { Tx } from '../database/withTx.ts'
import type { Role } from '../domain/roles.ts'
import { sessionsPerPerson } from '../domain/session.ts'
import { sessionCookies } from './sessionCookies.ts'

type Person = { id: string; email: string; role: Role }

export type SignedIn = {
  kind: 'signed-in'
  person: Person
  token: string
  expiresAt: Date
  /** Complete `Set-Cookie` values. */
  cookies: string[]
}

/**
 * Signs a person in on one more device. The caller holds the lock on their row. One row is added and
 * no other touched, where Payload would write the whole account back as it was before the password was
 * checked: sign-ins at the same moment would end each other and undo a change of role.
 */
export async function openSession(
  req: PayloadRequest,
  tx: Tx,
  person: Person,
  now: Date,
): Promise<SignedIn> {
  const sid = randomUUID()
  const { config } = req.payload.collections.users
  const expiresAt = new Date(now.getTime() + config.auth.tokenExpiration * 1000)

  // Raw SQL bypasses hooks; sessions have none.
  await tx.execute(sql`
    delete from users_sessions where _parent_id = ${person.id} and (
      expires_at <= ${now.toISOString()} or id in (
        select id from users_sessions where _parent_id = ${person.id}
        order by created_at desc, _order desc offset ${sessionsPerPerson - 1}))`)
  await tx.execute(sql`
    insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
    select coalesce(max(_order), 0) + 1, ${person.id}::uuid, ${sid}, ${now.toISOString()}::timestamptz,
      ${expiresAt.toISOString()}::timestamptz
    from users_sessions where _parent_id = ${person.id}`)

  const token = await signToken(req, person.id, sid)
  return {
    kind: 'signed-in',
    person: { id: person.id, email: person.email, role: person.role },
    token,
    expiresAt,
    cookies: sessionCookies(req.payload, { token, role: person.role }),
  }
}

/** A token for one session of one person: as much as Payload's own strategy reads, and nothing that ages. */
export async function signToken(req: PayloadRequest, person: string, sid: string): Promise<string> {
  const { token } = await jwtSign({
    fieldsToSign: { id: person, collection: 'users', sid },
    secret: req.payload.secret,
    tokenExpiration: req.payload.collections.users.config.auth.tokenExpiration,
  })
  return token
}
