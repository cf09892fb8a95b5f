import { APIError } from 'payload'
import type { CollectionBeforeChangeHook } from 'payload'
import { commentMoves } from '../domain/comment.ts'
import { canMove } from '../domain/moves.ts'
import type { Comment } from '../payload-types.ts'

/** A comment moves as its table says, and bears the moment at which it was decided. */
export const decideLegally: CollectionBeforeChangeHook<Comment> = ({ data, originalDoc }) => {
  const from = originalDoc?.status
  const to = data.status
  if (!from || !to || from === to) return data
  if (!canMove(commentMoves, from, to)) {
    throw new APIError(`This comment is ${from}; it cannot become ${to}.`, 409, undefined, true)
  }
  return { ...data, decidedAt: new Date().toISOString() }
}
