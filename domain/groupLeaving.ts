/** Why somebody is no longer in a group. */
export const leavingCauses = ['moved', 'removed', 'access-ended'] as const

export type LeavingCause = (typeof leavingCauses)[number]
