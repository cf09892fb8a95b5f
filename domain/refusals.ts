/**
 * Why the school says no: each reason with its HTTP status and the words people read. The page, the
 * API, the panel and Telegram all answer from this one table.
 */
export const refusals = {
  'not-found': {
    status: 404,
    words: 'There is nothing here, or nothing that is meant for you.',
  },
  'sign-in-first': {
    status: 401,
    words: 'Please sign in first.',
  },
  'not-allowed': {
    status: 403,
    words: 'Your account may not do this.',
  },
  'wrong-credentials': {
    status: 401,
    words: 'This e-mail and password do not belong together. Check both and try again.',
  },
  'account-blocked': {
    status: 403,
    words: 'This account has been blocked. Write to the school to ask why.',
  },
  'already-signed-in': {
    status: 409,
    words: 'You are signed in already.',
  },
  'too-many-tries': {
    status: 429,
    words: 'That was too many tries. Wait a little, then try again.',
  },
  'invalid-input': {
    status: 400,
    words: 'Something in the form is missing or not as it should be.',
  },
  'too-large': {
    status: 413,
    words: 'This is larger than the school accepts.',
  },
  'wrong-code': {
    status: 400,
    words: 'This code is not right, or no longer valid. Check it, or ask for a new one.',
  },
  'weak-password': {
    status: 400,
    words: 'Choose a password of at least ten characters.',
  },
  'email-taken': {
    status: 409,
    words: 'There is an account with this e-mail already. Sign in, or ask for a new password.',
  },
  'registration-closed': {
    status: 403,
    words: 'The school opens accounts itself. Ask it for yours.',
  },
  'link-expired': {
    status: 410,
    words: 'This link is no longer valid. Ask for a new one.',
  },
  'telegram-taken': {
    status: 409,
    words: 'This Telegram account is linked to another person of the school.',
  },
  'telegram-off': {
    status: 404,
    words: 'This school does not use Telegram.',
  },
  'already-exists': {
    status: 409,
    words: 'There is one like this already.',
  },
  'still-in-use': {
    status: 409,
    words: 'Something else still refers to this, so it has to stay.',
  },
  'not-possible': {
    status: 409,
    words: 'These values do not go together.',
  },
  'in-the-way': {
    status: 409,
    words: 'Someone else was quicker: this overlaps with what is there now.',
  },
  unavailable: {
    status: 503,
    words: 'The school cannot answer just now. Please try again in a moment.',
  },
} as const satisfies Record<string, { status: number; words: string }>

export type Refusal = keyof typeof refusals

export type Refused = { kind: 'refused'; reason: Refusal }

export const refused = (reason: Refusal): Refused => ({ kind: 'refused', reason })
