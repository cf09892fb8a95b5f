/** Whoever opens homework to review it has it to themselves for so long, and again each time they say so. */
export const CLAIM_MINUTES = 5

/** Until when homework is somebody's who has claimed it at this instant; from that instant on it is free. */
export const claimedUntil = (claimedAt: Date): Date =>
  new Date(claimedAt.getTime() + CLAIM_MINUTES * 60_000)

/** Who has homework on their bench now, as others see it. `until` is an ISO instant. */
export type Claim = {
  /** Their name as a teacher, else their address. */
  by: string
  isYours: boolean
  until: string
}
