import type { PayloadRequest } from 'payload'
import { lockRow } from '../database/locks.ts'
import { giveTokenBack } from '../database/rateLimit.ts'
import { withTx } from '../database/withTx.ts'
import { isGoodPassword } from '../domain/password.ts'
import type { Refused } from '../domain/refusals.ts'
import { refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { findAccount } from './findAccount.ts'
import { passwordMatches } from './passwordMatches.ts'
import { setPassword } from './setPassword.ts'
import type { Slowed } from './takeTries.ts'
import { takeTries } from './takeTries.ts'

type Ask = { current: string; password: string }

/** Changes one's own password, knowing the present one. This session stays, all others end. */
export async function changePassword(
  req: PayloadRequest,
  ask: Ask,
): Promise<{ kind: 'changed' } | Refused | Slowed> {
  const { user } = req
  if (!user) return refused('sign-in-first')
  if (!isGoodPassword(ask.password, user.email)) return refused('weak-password')

  const key = `change-password:${user.id}`
  const slowed = await takeTries(req.payload, [{ key, ...tryLimits.passwordChanged }])
  if (slowed) return slowed

  const account = await findAccount(req, user.email)
  const isRight = await passwordMatches(ask.current, account)
  if (!account || !isRight) return refused('wrong-password')

  const answer = await withTx<{ kind: 'changed' } | Refused>(req, async (tx) => {
    await lockRow(tx, 'users', user.id)
    const today = await findAccount(req, user.email) // it may have changed while we hashed
    if (today?.hash !== account.hash) return refused('wrong-password')

    await setPassword(req, user.id, ask.password)
    return { kind: 'changed' }
  })
  if (answer.kind === 'changed') await giveTokenBack(req.payload, key)
  return answer
}
