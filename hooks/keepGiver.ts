import type { CollectionBeforeChangeHook } from 'payload'

/** Writes down who of the staff has said so last. */
export const keepGiver: CollectionBeforeChangeHook = ({ data, req: { user } }) =>
  user ? { ...data, givenBy: user.id } : data
