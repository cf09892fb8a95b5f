import type { AstroGlobal } from 'astro'
import { refusals } from '../../domain/refusals.ts'
import type { Refusal, Refused } from '../../domain/refusals.ts'

/** What a form says when the school did not do what it was asked. */
export type Complaint = {
  status: number
  words: string
  /** The name of the field it is about, or undefined when it is about the form as a whole. */
  field: string | undefined
  retryAfterSeconds: number | undefined
}

/** The field that a reason is about, where there is one. */
const fieldOf: Partial<Record<Refusal, string>> = {
  'wrong-code': 'code',
  'weak-password': 'password',
  'wrong-password': 'current',
  'email-taken': 'email',
  'code-unknown': 'code',
  'code-used': 'code',
  'photos-missing': 'photos',
  'too-many-photos': 'photos',
  'not-a-photo': 'photos',
}

/** The words for a refusal, from the table that every door of the school answers from. */
export function complaintOf({ reason, retryAfterSeconds }: Answer): Complaint {
  const { status, words } = refusals[reason]
  const wait = retryAfterSeconds === undefined ? '' : ` ${waitWords(retryAfterSeconds)}`
  return { status, words: words + wait, field: fieldOf[reason], retryAfterSeconds }
}

/** Says in the answer's head what its page says in words. */
export function stateComplaint(response: AstroGlobal['response'], complaint: Complaint): void {
  response.status = complaint.status
  const { retryAfterSeconds } = complaint
  if (retryAfterSeconds !== undefined) response.headers.set('retry-after', `${retryAfterSeconds}`)
}

type Answer = Refused & { retryAfterSeconds?: number }

function waitWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'A minute is enough.' : `In ${minutes} minutes you may try again.`
}
