import type { Moves } from './moves.ts'

/** A comment waits for staff, who may change their mind. */
export const commentMoves = {
  pending: ['approved', 'rejected'],
  approved: ['rejected'],
  rejected: ['approved'],
} as const satisfies Moves

export type CommentStatus = keyof typeof commentMoves

export const commentStatuses = Object.keys(commentMoves) as CommentStatus[]

/** What a comment may be about: the school as a whole, one of its courses, or one of its teachers. */
export const commentSubjects = ['school', 'course', 'teacher'] as const

export type CommentSubject = (typeof commentSubjects)[number]

/** In characters. Shorter than this says nothing, longer belongs in a letter. */
export const commentLength = { min: 20, max: 600 } as const

/** Whether these words can be a comment: long enough to say something, short enough to be read. */
export function isCommentLength(text: string): boolean {
  const { length } = [...text.trim()]
  return length >= commentLength.min && length <= commentLength.max
}

/**
 * How visitors read the name of somebody who learns here: in full when they have decided to be shown, and
 * otherwise as "Marta W.", so that nobody is found by what they once said.
 */
export function shownName({ name, isPublic }: { name: string; isPublic: boolean }): string {
  if (isPublic) return name
  const [given = '', ...others] = name.trim().split(/\s+/)
  const initial = [...(others.at(-1) ?? '')][0]
  return initial ? `${given} ${initial.toUpperCase()}.` : given
}
