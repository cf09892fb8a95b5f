import { createHash } from 'node:crypto'
import { createLocalReq } from 'payload'
import { draftsDue } from '../queries/draftsDue.ts'
import type { DueDraft } from '../queries/draftsDue.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'
import { enqueue } from './queue.ts'

/** Every minute: drafts whose moment came and whose job was lost. Each is queued once until somebody edits it. */
export const publishDueJob: Handler<'publish-due'> = async ({ payload }, _job, now) => {
  const req = await createLocalReq({}, payload)
  for (const draft of await draftsDue(req, now)) {
    const { kind, id, publishAt } = draft
    await enqueue(req, 'publish-draft', { kind, id, publishAt }, { id: jobOf(draft) })
  }
  return done
}

/** The same id for the same state of the same draft, as a uuid (RFC 9562, version 8). */
function jobOf({ kind, id, publishAt, savedAt }: DueDraft): string {
  const hash = createHash('sha256').update(`${kind} ${id} ${publishAt} ${savedAt}`).digest('hex')
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`]
  return [...parts, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')
}
