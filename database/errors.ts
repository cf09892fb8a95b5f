import type { Refusal } from '../domain/refusals.ts'

/**
 * What a constraint refuses, in the school's words. A constraint that is not named here falls back to
 * what its kind means.
 */
export const constraintRefusals: Readonly<Record<string, Refusal>> = {
  users_email_idx: 'email-taken',
  telegram_links_chat_id_idx: 'telegram-taken',
  homework_one_open: 'already-handed-in',
  homework_one_approved: 'already-approved',
  student_lecture_attempt_idx: 'already-handed-in',
  payments_one_open: 'order-closed',
  comments_one_pending: 'comment-waiting',
}

const kinds: Readonly<Record<string, Refusal>> = {
  '23505': 'already-exists',
  '23503': 'still-in-use',
  '23514': 'not-possible',
  '23P01': 'in-the-way',
  '25006': 'preview-only', // only who looks through other eyes is in a transaction that does not write
}

/** SQLSTATE classes and codes, and Node's own, of a database that cannot be asked right now. */
const away = /^(08...|57P0[1-4]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|ENOENT)$/
const awayWords =
  /timeout exceeded when trying to connect|Connection terminated|client has encountered a connection error|cannot begin transaction/i

type Layer = { code?: unknown; constraint?: unknown; message?: unknown; cause?: unknown }

/**
 * The refusal behind a database error, or undefined when it is none of these. Drizzle and Payload
 * wrap the driver's error, so its causes are looked through, at most five deep.
 */
export function refusalOfDatabase(error: unknown): Refusal | undefined {
  let layer = error
  for (let depth = 0; depth < 5 && isLayer(layer); depth++) {
    const code = typeof layer.code === 'string' ? layer.code : ''
    const constraint = typeof layer.constraint === 'string' ? layer.constraint : ''
    const known = constraintRefusals[constraint] ?? kinds[code]
    if (known) return known
    const message = typeof layer.message === 'string' ? layer.message : ''
    if (away.test(code) || awayWords.test(message)) return 'unavailable'
    layer = layer.cause
  }
  return undefined
}

const isLayer = (value: unknown): value is Layer => typeof value === 'object' && value !== null
