import type { AstroGlobal } from 'astro'
import { refusals } from '../../domain/refusals.ts'
import type { Refusal, Refused } from '../../domain/refusals.ts'
import type { Words } from './words/en.ts'

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
  'offer-code-unknown': 'offer-code',
  'weak-password': 'password',
  'wrong-password': 'current',
  'email-taken': 'email',
  'invalid-email': 'email',
  'name-missing': 'name',
  'message-length': 'message',
  'code-unknown': 'code',
  'code-used': 'code',
  'photos-missing': 'photos',
  'too-many-photos': 'photos',
  'not-a-photo': 'photos',
  'comment-length': 'text',
}

/** A refusal as its visitor reads it. The status is the one that every door of the school answers with. */
export function complaintOf({ reason, retryAfterSeconds }: Answer, words: Words): Complaint {
  const said = [words.refusals[reason]]
  if (retryAfterSeconds !== undefined) said.push(words.form.wait(Math.ceil(retryAfterSeconds / 60)))
  const { status } = refusals[reason]
  return { status, words: said.join(' '), field: fieldOf[reason], retryAfterSeconds }
}

/** Says in the answer's head what its page says in words. */
export function stateComplaint(response: AstroGlobal['response'], complaint: Complaint): void {
  response.status = complaint.status
  const { retryAfterSeconds } = complaint
  if (retryAfterSeconds !== undefined) response.headers.set('retry-after', `${retryAfterSeconds}`)
}

type Answer = Refused & { retryAfterSeconds?: number }
