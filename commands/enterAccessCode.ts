import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { ensureStudent } from './ensureStudent.ts'
import { redeemAccessCode } from './redeemAccessCode.ts'
import { takeTries } from './takeTries.ts'
import type { Slowed } from './takeTries.ts'

/** Whoever is signed in uses an access code for their own account. */
export async function enterAccessCode(
  req: PayloadRequest,
  { code, ip }: { code: string; ip: string },
  now: Date,
): Promise<{ kind: 'redeemed' } | Refused | Slowed> {
  const { user } = req
  if (!user) return refused('sign-in-first')
  const key = `access-code:ip:${ip}`
  const slowed = await takeTries(req.payload, [{ key, ...tryLimits.accessCodeTriedFromIp }])
  if (slowed) return slowed

  return withTx(req, async () => {
    const student = await ensureStudent(req, { user: user.id, email: user.email })
    return redeemAccessCode(req, { code, student }, now)
  })
}
