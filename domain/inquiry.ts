import type { Moves } from './moves.ts'

/** What somebody writes to the school about. */
export const inquirySubjects = ['general', 'course', 'lesson', 'service', 'press'] as const
export type InquirySubject = (typeof inquirySubjects)[number]

export const inquiryMoves = {
  new: ['answered'],
  answered: ['new'],
} as const satisfies Moves

export type InquiryStatus = keyof typeof inquiryMoves

export const inquiryStatuses = Object.keys(inquiryMoves) as InquiryStatus[]
