import { APIError } from 'payload'
import type { CollectionBeforeLoginHook } from 'payload'
import { refusals } from '../domain/refusals.ts'

/** A blocked person does not get in, even with the right password. */
export const refuseBlocked: CollectionBeforeLoginHook = ({ user }) => {
  const { status, words } = refusals['account-blocked']
  if ((user as { blocked?: boolean }).blocked) throw new APIError(words, status, undefined, true)
}
