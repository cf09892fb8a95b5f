import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Language } from '../domain/language.ts'
import type { Refused } from '../domain/refusals.ts'
import { refused } from '../domain/refusals.ts'
import { tryLimits } from '../domain/tryLimits.ts'
import { notify } from '../notifications/notify.ts'
import { ensureStudent } from './ensureStudent.ts'
import { makeAccount } from './makeAccount.ts'
import type { SignedIn } from './openSession.ts'
import { openSession } from './openSession.ts'
import type { Slowed } from './takeTries.ts'
import { takeTries } from './takeTries.ts'

type Ask = {
  name: string
  email: string
  password: string
  /** The language of the page they registered on; without one, it is the school's. */
  language?: Language
  ip: string
}

/**
 * Makes a student account for oneself and signs in, where the school lets anyone register.
 *
 * It says when an address is taken. To hide that would be for show: a new account may sign in at once, so
 * whoever tried the password they have just chosen would learn it anyway. How many addresses one
 * visitor can ask about is limited instead.
 */
export async function register(
  req: PayloadRequest,
  ask: Ask,
  now: Date,
): Promise<SignedIn | Refused | Slowed> {
  if (req.user) return refused('already-signed-in')
  const school = await req.payload.findGlobal({ slug: 'school', depth: 0, req })
  if (school.registration !== 'open') return refused('registration-closed')

  const { name, email, password, language = school.language, ip } = ask
  const key = `register:ip:${ip}`
  const slowed = await takeTries(req.payload, [{ key, ...tryLimits.registeredFromIp }])
  if (slowed) return slowed

  return withTx<SignedIn | Refused>(req, async (tx) => {
    const made = await makeAccount(req, { email, password, role: 'student', language })
    if ('kind' in made) return made

    await ensureStudent(req, { user: made.id, email: made.email, name })
    await notify(req, { kind: 'account-made', user: made.id })
    return openSession(req, tx, made, now)
  })
}
