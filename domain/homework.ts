import type { Moves } from './moves.ts'
import type { Refused } from './refusals.ts'
import { refused } from './refusals.ts'

/** One attempt. Returned homework stays as it is; the student begins the next attempt. */
export const homeworkMoves = {
  submitted: ['approved', 'returned'],
  approved: [],
  returned: [],
} as const satisfies Moves

export type HomeworkStatus = keyof typeof homeworkMoves

export const homeworkStatuses = Object.keys(homeworkMoves) as HomeworkStatus[]

/** How a mentor leafs through homework: what waits for a verdict, what had one, or everything. */
export const queueNames = ['pending', 'approved', 'returned', 'all'] as const

export type QueueName = (typeof queueNames)[number]

/** A verdict can be taken back for this long after it was given; then it is applied. */
export const VERDICT_DELAY_SECONDS = 10

/** Photos and short videos of one attempt together. */
export const MAX_FILES = 10
export const MAX_FILE_BYTES = 20_000_000
export const MAX_COMMENT = 2_000
export const MAX_REMARKS = 5_000

export type Verdict = { approve: boolean; remarks: string }

export type Review =
  { kind: 'approved'; remarks: string } | { kind: 'returned'; remarks: string } | Refused

/** A mentor approves homework, or returns it with at least one remark to work on. */
export function review(homework: { status: HomeworkStatus }, verdict: Verdict): Review {
  if (homework.status !== 'submitted') return refused('already-reviewed')
  const remarks = verdict.remarks.trim()
  if (verdict.approve) return { kind: 'approved', remarks }
  if (remarks === '') return refused('remarks-missing')
  return { kind: 'returned', remarks }
}

export type HandIn = { kind: 'attempt'; attempt: number } | Refused

/**
 * Which attempt a student's next hand-in is. One is open at a time: work that waits for its mentor or has been
 * approved takes no more; returned work opens the next attempt.
 */
export function handIn(attempts: readonly { attempt: number; status: HomeworkStatus }[]): HandIn {
  if (attempts.some(({ status }) => status === 'submitted')) return refused('already-handed-in')
  if (attempts.some(({ status }) => status === 'approved')) return refused('already-approved')
  return { kind: 'attempt', attempt: Math.max(0, ...attempts.map(({ attempt }) => attempt)) + 1 }
}
