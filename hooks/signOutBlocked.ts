import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '../payload-types.ts'

/** Whoever is blocked is out at once, on every device. */
export const signOutBlocked: CollectionBeforeChangeHook<User> = ({ data }) =>
  data.blocked ? { ...data, sessions: [] } : data
