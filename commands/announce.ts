import type { PayloadRequest } from 'payload'
import { lockRow } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { notify } from '../notifications/notify.ts'

/** Tells everyone in a group something: it stands on the page of their group, and reaches each by their channels. */
export async function announce(
  req: PayloadRequest,
  { group, text: typed, by }: { group: string; text: string; by: string },
): Promise<{ kind: 'announced' } | Refused> {
  const text = typed.trim()
  if (text === '' || text.length > 4_000) return refused('message-length')
  return withTx<{ kind: 'announced' } | Refused>(req, async (tx) => {
    if (!(await lockRow(tx, 'groups', group))) return refused('not-found')
    const { id } = await req.payload.create({
      collection: 'announcements',
      data: { group, text, by },
      req,
    })
    await notify(req, { kind: 'group-announcement', announcement: id })
    return { kind: 'announced' }
  })
}
