import type { Moves } from './moves.ts'

/** A comment waits for staff, who may change their mind. */
export const commentMoves = {
  pending: ['approved', 'rejected'],
  approved: ['rejected'],
  rejected: ['approved'],
} as const satisfies Moves

export type CommentStatus = keyof typeof commentMoves

export const commentStatuses = Object.keys(commentMoves) as CommentStatus[]
