import type { Moves } from './moves.ts'

/** A buyer told their bank to take a payment back. The bank decides. */
export const disputeMoves = {
  open: ['won', 'lost'],
  won: ['open', 'lost'],
  lost: ['won'],
} as const satisfies Moves

export type DisputeStatus = keyof typeof disputeMoves

export const disputeStatuses = Object.keys(disputeMoves) as DisputeStatus[]
