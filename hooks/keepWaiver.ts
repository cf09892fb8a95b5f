import type { CollectionBeforeChangeHook } from 'payload'
import type { Lecture } from '../payload-types.ts'

/** Who says that a video may be without captions, and when, is written down with their words, and only with them. */
export const keepWaiver: CollectionBeforeChangeHook<Lecture> = ({ data, originalDoc, req }) => {
  const { captionsWaivedBy = null, captionsWaivedAt = null } = originalDoc ?? {}
  const before = originalDoc?.captionsWaiver?.trim() ?? ''
  const words = (data.captionsWaiver === undefined ? before : data.captionsWaiver)?.trim() ?? ''
  if (words === before) return { ...data, captionsWaivedBy, captionsWaivedAt }
  if (words === '') {
    return { ...data, captionsWaiver: null, captionsWaivedBy: null, captionsWaivedAt: null }
  }
  return {
    ...data,
    captionsWaiver: words,
    captionsWaivedBy: req.user?.id ?? null,
    captionsWaivedAt: new Date().toISOString(),
  }
}
