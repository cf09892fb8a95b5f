import type { AfterErrorHook } from 'payload'
import { refusalOfDatabase } from '../database/errors.ts'
import { refusals } from '../domain/refusals.ts'

/** Answers what a constraint refused, or a database that is away, with its status and our words. */
export const refuseInWords: AfterErrorHook = ({ error }) => {
  const reason = refusalOfDatabase(error)
  if (!reason) return
  const { status, words } = refusals[reason]
  return { status, response: { errors: [{ message: words, name: reason }] } }
}
