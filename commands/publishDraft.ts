import type { PayloadRequest } from 'payload'
import { lockRow } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import type { DraftKind } from '../domain/draftKind.ts'
import { isDue } from '../domain/schedule.ts'

export type Wish = { kind: DraftKind; id: string; publishAt: string }

/**
 * Publishes the newest draft of a document, as it is now, once: if it still wants that at exactly this instant, and
 * the instant has come. A draft that was published, taken back or put off since is none of this call's business.
 * Says whether it was. Throws a ValidationError when something in the draft is missing.
 */
export async function publishDraft(
  req: PayloadRequest,
  { kind, id, publishAt }: Wish,
  now: Date,
): Promise<boolean> {
  return withTx(req, async (tx) => {
    if (!(await lockRow(tx, kind, id))) return false
    const draft = await req.payload.findByID({
      collection: kind,
      id,
      draft: true,
      depth: 0,
      select: { publishAt: true, _status: true },
      disableErrors: true,
      req,
    })
    if (!draft || !isDue(draft, publishAt, now)) return false

    await req.payload.update({ collection: kind, id, data: { _status: 'published' }, req })
    return true
  })
}
