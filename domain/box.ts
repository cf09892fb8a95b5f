import type { Moves } from './moves.ts'
import { refused } from './refusals.ts'
import type { Refused } from './refusals.ts'

/** A starter box waits to be packed, and is sent once. Declined, it can be applied for again. */
export const boxMoves = {
  pending: ['sent', 'declined'],
  declined: ['pending'],
  sent: [],
} as const satisfies Moves

export type BoxStatus = keyof typeof boxMoves

export const boxStatuses = Object.keys(boxMoves) as BoxStatus[]

/** How many boxes are marked as sent, or labelled, at once. */
export const MAX_BOXES_AT_ONCE = 100

export const MAX_CARRIER = 60
export const MAX_TRACKING = 80
export const MAX_DECLINE_REASON = 500

/** As much of a student's box as asking for it, or correcting its address, depends on. */
export type BoxSoFar = { status: BoxStatus; isLabelled: boolean }

/** What a student wants with the form: a box, or another address for the one they have asked for. */
export const boxWishes = ['apply', 'correct'] as const

export type BoxWish = (typeof boxWishes)[number]

/**
 * Whether a student may have a box sent to an address. They apply once, with a plan that includes a box; until its label
 * is printed they may correct where it goes, with or without the plan (decision 011). One that was declined can be
 * applied for again.
 */
export function wishForBox(
  wish: BoxWish,
  { box, hasPlan }: { box: BoxSoFar | null; hasPlan: boolean },
): { kind: 'write' } | Refused {
  if (box?.status === 'sent') return refused('box-sent')
  const isPending = box?.status === 'pending'
  if (wish === 'correct') {
    if (!isPending) return refused('not-found')
    return box.isLabelled ? refused('box-labelled') : { kind: 'write' }
  }
  if (isPending) return refused('box-asked-for')
  return hasPlan ? { kind: 'write' } : refused('no-box')
}

/** For so long the desk of a student says that their box is on its way. */
export const BOX_NEWS_DAYS = 30

export type BoxNews = 'open' | 'pending' | 'sent'

/** What the desk of a student says of their box: that they may ask for it, or what has become of it. Null: nothing. */
export function newsOfBox(
  { status, sentAt, hasPlan }: { status: BoxStatus | null; sentAt: Date | null; hasPlan: boolean },
  now: Date,
): BoxNews | null {
  if (status === 'pending') return 'pending'
  if (status !== 'sent') return hasPlan ? 'open' : null
  const daysAgo = sentAt ? (now.getTime() - sentAt.getTime()) / 86_400_000 : 0
  return daysAgo < BOX_NEWS_DAYS ? 'sent' : null
}
