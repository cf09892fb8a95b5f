import type { PayloadRequest } from 'payload'
import { lockRow } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import { commentMoves } from '../domain/comment.ts'
import { canMove } from '../domain/moves.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'

type Ask = { comment: string; approve: boolean }

/**
 * Shows a comment to visitors, or keeps it from them. Decided alike already, nothing changes and nobody is told
 * again. The caller has made sure it is a mentor; who hears of it is the collection's business.
 */
export async function decideComment(
  req: PayloadRequest,
  { comment: id, approve }: Ask,
): Promise<{ kind: 'decided' } | Refused> {
  return withTx<{ kind: 'decided' } | Refused>(req, async (tx) => {
    if (!(await lockRow(tx, 'comments', id))) return refused('not-found')
    const { status: from } = await req.payload.findByID({
      collection: 'comments',
      id,
      select: { status: true },
      req,
    })
    const status = approve ? 'approved' : 'rejected'
    if (from === status) return { kind: 'decided' }
    if (!canMove(commentMoves, from, status)) return refused('not-possible')

    await req.payload.update({ collection: 'comments', id, data: { status }, req })
    return { kind: 'decided' }
  })
}
