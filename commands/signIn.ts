import type { PayloadRequest } from 'payload'
import { lockRow } from '../database/locks.ts'
import { forgiveTries, giveTokenBack } from '../database/rateLimit.ts'
import { withTx } from '../database/withTx.ts'
import { plainEmail } from '../domain/email.ts'
import type { Refused } from '../domain/refusals.ts'
import { refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { findAccount } from './findAccount.ts'
import type { SignedIn } from './openSession.ts'
import { openSession } from './openSession.ts'
import { passwordMatches } from './passwordMatches.ts'
import type { Slowed } from './takeTries.ts'
import { takeTries } from './takeTries.ts'

type Ask = { email: string; password: string; ip: string }

/**
 * Signs a person in. An unknown address and a wrong password get the same answer after the same work;
 * only who knows the password learns that the account is blocked. Tries are counted before the
 * password is hashed, for a hash costs more than anything else here; a sign-in that succeeds counts as none.
 */
export async function signIn(
  req: PayloadRequest,
  ask: Ask,
  now: Date,
): Promise<SignedIn | Refused | Slowed> {
  const keys = keysOf(ask)
  const slowed = await takeTries(req.payload, [
    { key: keys.ip, ...tryLimits.signInFromIp },
    { key: keys.accountFromIp, ...tryLimits.signInToAccountFromIp },
    { key: keys.account, ...tryLimits.signInToAccount },
  ])
  if (slowed) return slowed

  const account = await findAccount(req, ask.email)
  const isRight = await passwordMatches(ask.password, account)
  if (!account || !isRight) return refused('wrong-credentials')

  const answer = await withTx(req, async (tx) => {
    await lockRow(tx, 'users', account.id)
    const today = await findAccount(req, ask.email) // it may have changed while we hashed
    if (today?.hash !== account.hash) return refused('wrong-credentials')
    if (today.blocked) return refused('account-blocked')
    return openSession(req, tx, today, now)
  })

  if (answer.kind === 'signed-in') {
    await giveTokenBack(req.payload, keys.ip)
    await forgiveTries(req.payload, keys.accountFromIp)
    await giveTokenBack(req.payload, keys.account)
  }
  return answer
}

function keysOf({ email, ip }: Ask) {
  const address = plainEmail(email)
  return {
    ip: `sign-in:ip:${ip}`,
    accountFromIp: `sign-in:account-ip:${address}:${ip}`,
    account: `sign-in:account:${address}`,
  }
}
