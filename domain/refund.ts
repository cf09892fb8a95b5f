import type { Moves } from './moves.ts'

/** Money on its way back. A refund that succeeded may still fail later, at the bank. */
export const refundMoves = {
  pending: ['requires-action', 'succeeded', 'failed', 'cancelled'],
  'requires-action': ['pending', 'succeeded', 'failed', 'cancelled'],
  succeeded: ['failed'],
  failed: [],
  cancelled: [],
} as const satisfies Moves

export type RefundStatus = keyof typeof refundMoves

export const refundStatuses = Object.keys(refundMoves) as RefundStatus[]

/** Why money goes back: somebody decided it, it came too late, it came twice, or a bank took it. */
export const refundCauses = ['asked', 'late', 'paid-twice', 'dispute'] as const
export type RefundCause = (typeof refundCauses)[number]
