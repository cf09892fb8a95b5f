import type { Moves } from './moves.ts'

/** Only the owner of an address confirms it, and anyone may leave and come back. */
export const subscriberMoves = {
  pending: ['confirmed', 'left'],
  confirmed: ['left'],
  left: ['pending'],
} as const satisfies Moves

export type SubscriberStatus = keyof typeof subscriberMoves

export const subscriberStatuses = Object.keys(subscriberMoves) as SubscriberStatus[]
