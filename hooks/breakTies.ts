import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Lists in the sequence people made are read by key, then id, as everywhere else: Payload would settle
 * equal keys by age, and the panel would show another sequence than the site.
 */
export const breakTies: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'read' || !('sort' in args)) return args
  const { sort } = args
  if (typeof sort !== 'string' || !/_order$/.test(sort)) return args
  return { ...args, sort: [sort, sort.startsWith('-') ? '-id' : 'id'] }
}
