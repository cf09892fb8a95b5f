import { canMove } from './moves.ts'
import type { Moves } from './moves.ts'

/** A buyer told their bank to take a payment back. The bank decides, and may decide anew. */
export const disputeMoves = {
  open: ['won', 'lost'],
  won: ['lost'],
  lost: ['won'],
} as const satisfies Moves

export type DisputeStatus = keyof typeof disputeMoves

export const disputeStatuses = Object.keys(disputeMoves) as DisputeStatus[]

/** What a provider says of a dispute, in our words. */
export type DisputeNews = {
  /** The provider's event, or `look-up:<dispute>:<status>` when we asked. Heard once, done once. */
  id: string
  provider: string
  externalId: string
  /** Our own payment; null when it is not of ours. */
  payment: string | null
  /** The provider's name of that payment. */
  paymentExternalId: string | null
  status: DisputeStatus
  /** What the bank takes, or would take. */
  money: { amount: number; currency: string }
  /** The bank's word for why, as `product_not_received`. */
  reason: string | null
  /** Until when the school may answer; an ISO instant, or null when it cannot (any more). */
  answerBy: string | null
}

/** A dispute as it was last heard of. */
export type KnownDispute = { externalId: string; status: DisputeStatus }

/** Whether the news is new: another dispute, or a move of the one we know. */
export const isDisputeNews = (known: KnownDispute | null, news: DisputeNews): boolean =>
  known?.externalId !== news.externalId || canMove(disputeMoves, known.status, news.status)
