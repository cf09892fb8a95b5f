const DAY = 24 * 60 * 60 * 1000

/** How long somebody stays signed in who does not come back. */
export const signedInDays = 14

/** So many devices may be signed in at once; one more signs the oldest out. */
export const sessionsPerPerson = 50

/**
 * Whether a session that would end at `expiresAt`, and lives for `lifeSeconds` from its last extension,
 * may be extended again. Once a day is enough; the end of that day counts as the next.
 */
export const mayExtend = (session: { expiresAt: Date; lifeSeconds: number }, now: Date): boolean =>
  now.getTime() - (session.expiresAt.getTime() - session.lifeSeconds * 1000) >= DAY
