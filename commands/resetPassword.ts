import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRow } from '../database/locks.ts'
import type { Tx } from '../database/withTx.ts'
import { withTx } from '../database/withTx.ts'
import { plainEmail } from '../domain/email.ts'
import { isGoodPassword } from '../domain/password.ts'
import type { Refused } from '../domain/refusals.ts'
import { refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { endSessions } from './endSessions.ts'
import { findAccount } from './findAccount.ts'
import { setPassword } from './setPassword.ts'
import type { Slowed } from './takeTries.ts'
import { takeTries } from './takeTries.ts'
import { tryAuthCode } from './tryAuthCode.ts'

type Ask = { email: string; code: string; password: string; ip: string }

/**
 * Sets a new password for whoever can read the code sent to the address. It signs nobody in: every
 * session ends, and the person signs in with what they have just chosen.
 */
export async function resetPassword(
  req: PayloadRequest,
  ask: Ask,
  now: Date,
): Promise<{ kind: 'reset' } | Refused | Slowed> {
  if (!isGoodPassword(ask.password, ask.email)) return refused('weak-password')

  const slowed = await takeTries(req.payload, [
    { key: `code-try:ip:${ask.ip}`, ...tryLimits.codeTriedFromIp },
    { key: `code-try:address:${plainEmail(ask.email)}`, ...tryLimits.codeTriedForAddress },
  ])
  if (slowed) return slowed

  const account = await findAccount(req, ask.email)
  const user = account && !account.blocked ? account.id : null
  const code = await tryAuthCode(req, { user, typed: ask.code }, now)
  if (!code || !user) return refused('wrong-code')

  return withTx<{ kind: 'reset' } | Refused>(req, async (tx) => {
    await lockRow(tx, 'users', user)
    if (!(await useCode(tx, code, now))) return refused('wrong-code')

    await setPassword(req, user, ask.password)
    await endSessions(tx, user)
    return { kind: 'reset' }
  })
}

/** A code opens once, for whoever comes first. */
async function useCode(tx: Tx, code: string, now: Date): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    update auth_codes set used_at = ${now.toISOString()}
    where id = ${code} and used_at is null returning id`)
  return rows.length === 1
}
