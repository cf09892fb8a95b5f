import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Language } from '../domain/language.ts'
import type { Refused } from '../domain/refusals.ts'
import { refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { notify } from '../notifications/notify.ts'
import { ensureStudent } from './ensureStudent.ts'
import { lockAccessCode } from './lockAccessCode.ts'
import { makeAccount } from './makeAccount.ts'
import type { SignedIn } from './openSession.ts'
import { openSession } from './openSession.ts'
import { redeemAccessCode } from './redeemAccessCode.ts'
import type { Slowed } from './takeTries.ts'
import { takeTries } from './takeTries.ts'

type Ask = {
  code: string
  name: string
  email: string
  password: string
  /** The language of the page they registered on; without one, it is the school's. */
  language?: Language
  ip: string
}

/**
 * Makes an account for whoever holds an access code, opens what it was made for, and signs in: all of it or
 * nothing. The code is the invitation, so it does not matter whether the school lets anyone register.
 */
export async function registerWithCode(
  req: PayloadRequest,
  ask: Ask,
  now: Date,
): Promise<SignedIn | Refused | Slowed> {
  if (req.user) return refused('already-signed-in')
  const { code, name, email, password, ip } = ask
  const slowed = await takeTries(req.payload, [
    { key: `register:ip:${ip}`, ...tryLimits.registeredFromIp },
    { key: `access-code:ip:${ip}`, ...tryLimits.accessCodeTriedFromIp },
  ])
  if (slowed) return slowed

  return withTx<SignedIn | Refused>(req, async (tx) => {
    const locked = await lockAccessCode(req, tx, { typed: code, now })
    if (locked.kind === 'refused') return locked
    const school = await req.payload.findGlobal({ slug: 'school', depth: 0, req })
    const { language = school.language } = ask
    const made = await makeAccount(req, { email, password, role: 'student', language })
    if ('kind' in made) return made

    const student = await ensureStudent(req, { user: made.id, email: made.email, name })
    await redeemAccessCode(req, { code, student }, now)
    await notify(req, { kind: 'account-made', user: made.id })
    return openSession(req, tx, made, now)
  })
}
