import type { CollectionAfterChangeHook } from 'payload'
import { isDraftKind } from '../domain/draftKind.ts'
import { scheduledFor } from '../domain/schedule.ts'
import type { Scheduled } from '../domain/schedule.ts'
import { enqueue } from '../jobs/queue.ts'

/** A draft with a new moment of its own is published then, if it still wants to be. */
export const publishLater: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const [at, before] = [doc, previousDoc ?? {}].map((each) => scheduledFor(each as Scheduled))
  const { id } = doc as { id: string }
  if (!at || at.getTime() === before?.getTime() || !isDraftKind(collection.slug)) return
  const job = { kind: collection.slug, id, publishAt: at.toISOString() }
  await enqueue(req, 'publish-draft', job, { startAfter: at })
}
