import { refused } from './refusals.ts'
import type { Refused } from './refusals.ts'

/** What a thread is about. */
export const threadKinds = ['order', 'mentor'] as const
export type ThreadKind = (typeof threadKinds)[number]

/** Who speaks in a message: the customer or student, somebody of the staff, or the school by itself. */
export const messageSides = ['student', 'staff', 'school'] as const
export type MessageSide = (typeof messageSides)[number]

/** The two sides of a thread that read and answer. */
export type ThreadSide = Exclude<MessageSide, 'school'>

/** What the school says by itself is a name; every language has its words for it. */
export const schoolMessages = ['order-opened', 'homework-approved'] as const
export type SchoolMessage = (typeof schoolMessages)[number]

export const isSchoolMessage = (text: string): text is SchoolMessage =>
  schoolMessages.some((name) => name === text)

/** The longest message, in characters. */
export const MAX_MESSAGE = 4_000

/** What somebody typed as it is kept: without the space around it, and with plain line ends. */
export function readMessage(typed: string): { kind: 'message'; text: string } | Refused {
  const text = typed.replaceAll(/\r\n?/g, '\n').trim()
  if (text === '' || text.length > MAX_MESSAGE) return refused('message-empty')
  return { kind: 'message', text }
}
