import type { CollectionAfterChangeHook } from 'payload'
import { notify } from '../notifications/notify.ts'
import type { Comment } from '../payload-types.ts'

/** Tells a student that what they wrote can be read on the site from now on. */
export const tellOfApproval: CollectionAfterChangeHook<Comment> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isNew = doc.status === 'approved' && previousDoc.status !== 'approved'
  if (operation === 'update' && isNew) {
    await notify(req, { kind: 'comment-approved', comment: doc.id })
  }
}
