import type { Moves } from './moves.ts'

/** A starter box waits to be packed, and is sent once. */
export const boxMoves = {
  pending: ['sent'],
  sent: [],
} as const satisfies Moves

export type BoxStatus = keyof typeof boxMoves

export const boxStatuses = Object.keys(boxMoves) as BoxStatus[]
