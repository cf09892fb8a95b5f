import type { PayloadRequest } from 'payload'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import { isEmail, plainEmail } from '../domain/email.ts'
import { isGoodPassword } from '../domain/password.ts'
import type { Refused } from '../domain/refusals.ts'
import { refused } from '../domain/refusals.ts'
import type { Role } from '../domain/roles.ts'
import type { User } from '../payload-types.ts'
import { findAccount } from './findAccount.ts'

type Ask = { email: string; password: string; role: Role; language?: User['language'] }

/** Makes an account, unless its address is taken or its password is weak. Joins an open transaction. */
export async function makeAccount(req: PayloadRequest, ask: Ask): Promise<User | Refused> {
  const email = plainEmail(ask.email)
  if (!isEmail(email)) return refused('invalid-input')
  if (!isGoodPassword(ask.password, email)) return refused('weak-password')

  return withTx<User | Refused>(req, async (tx) => {
    await lockRule(tx, `account:${email}`) // or two at once would both find the address free
    if (await findAccount(req, email)) return refused('email-taken')
    return req.payload.create({ collection: 'users', data: { ...ask, email }, req })
  })
}
