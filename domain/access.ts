/** How many days before its end a student is told that access ends. */
export const warnedDaysBefore = 7

/** Whether a grant opens its course. It ends at its instant, whether that has been noted or not. */
export function isLive(grant: { endsAt: Date | null; endedAt: Date | null }, now: Date): boolean {
  return grant.endedAt === null && (grant.endsAt === null || grant.endsAt > now)
}
