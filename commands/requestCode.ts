import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Tx } from '../database/withTx.ts'
import { withTx } from '../database/withTx.ts'
import { authCodeEnd } from '../domain/authCode.ts'
import { plainEmail } from '../domain/email.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { authCodeOf } from '../notifications/authCode.ts'
import { notify } from '../notifications/notify.ts'
import { authCodeHash } from './authCodeHash.ts'
import { findAccount } from './findAccount.ts'
import type { Slowed } from './takeTries.ts'
import { takeTries } from './takeTries.ts'

type Ask = { email: string; ip: string }

/**
 * Sends a code for a new password to whoever has this address. Nobody learns whether anyone has: the
 * answer and the steps are the same, and for an unknown address they end in a decoy, which has no person
 * and which the worker sends to nobody. Only the newest code of a person is ever tried.
 */
export async function requestCode(
  req: PayloadRequest,
  ask: Ask,
  now: Date,
): Promise<{ kind: 'requested' } | Slowed> {
  const slowed = await takeTries(req.payload, [
    { key: `code:ip:${ask.ip}`, ...tryLimits.codeAskedFromIp },
    { key: `code:address:${plainEmail(ask.email)}`, ...tryLimits.codeAskedForAddress },
  ])
  if (slowed) return slowed

  const account = await findAccount(req, ask.email)
  await withTx(req, async (tx) => {
    await forgetOldCodes(tx, now)
    const code = await writeCode(req, tx, account && !account.blocked ? account.id : null, now)
    await notify(req, { kind: 'code-requested', code })
  })
  return { kind: 'requested' }
}

/** Raw SQL bypasses hooks, and these rows have none; the hash has to know the id beforehand. */
async function writeCode(
  req: PayloadRequest,
  tx: Tx,
  user: string | null,
  now: Date,
): Promise<string> {
  const id = randomUUID()
  const { secret } = req.payload
  const hash = authCodeHash(secret, id, authCodeOf(secret, id))
  const [made, ends] = [now.toISOString(), authCodeEnd(now).toISOString()]
  await tx.execute(sql`
    insert into auth_codes (id, user_id, purpose, code_hash, expires_at, created_at, updated_at)
    values (${id}, ${user}, 'reset-password', ${hash}, ${ends}, ${made}, ${made})`)
  return id
}

/** A day after its end nobody asks about a code any more. Rows that another request removes are left to it. */
async function forgetOldCodes(tx: Tx, now: Date): Promise<void> {
  await tx.execute(sql`
    delete from auth_codes where id in (
      select id from auth_codes
      where expires_at < ${now.toISOString()}::timestamptz - interval '1 day'
      order by expires_at limit 100 for update skip locked)`)
}
