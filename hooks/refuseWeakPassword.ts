import { APIError } from 'payload'
import type { CollectionBeforeValidateHook } from 'payload'
import { isGoodPassword } from '../domain/password.ts'
import { refusals } from '../domain/refusals.ts'
import type { User } from '../payload-types.ts'

/** A password set in the panel keeps the same rule as one that people choose for themselves. */
export const refuseWeakPassword: CollectionBeforeValidateHook<User> = ({ data, originalDoc }) => {
  const password: unknown = data?.password
  if (password === undefined || password === null) return data
  const email = data?.email ?? originalDoc?.email ?? ''
  if (typeof password === 'string' && isGoodPassword(password, email)) return data

  const { words, status } = refusals['weak-password']
  throw new APIError(words, status, undefined, true)
}
