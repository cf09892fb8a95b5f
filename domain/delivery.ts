import type { Moves } from './moves.ts'

/** The ways a notice reaches a person. */
export const channels = ['mail', 'telegram'] as const

export type Channel = (typeof channels)[number]

/** Where a delivery can go from where it is. A failed one is tried again when a person says so. */
export const deliveryMoves = {
  queued: ['sent', 'failed', 'skipped'],
  failed: ['queued'],
  sent: [],
  skipped: [],
} as const satisfies Moves

export type DeliveryState = keyof typeof deliveryMoves

export const deliveryStates = Object.keys(deliveryMoves) as DeliveryState[]
