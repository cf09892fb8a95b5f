import type { CollectionBeforeChangeHook } from 'payload'

/** What is published without a date bears that of the moment. */
export const dateWhenPublished: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { _status, datedAt } = { ...(originalDoc as object | undefined), ...data } as {
    _status?: string
    datedAt?: string | null
  }
  return _status === 'published' && !datedAt ? { ...data, datedAt: new Date().toISOString() } : data
}
