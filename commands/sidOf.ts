import type { User } from '../payload-types.ts'

/** The session a signed-in person came with. Payload puts it on the user, and not into the types. */
export const sidOf = (user: User): string | undefined => (user as { _sid?: string })._sid
