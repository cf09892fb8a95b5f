import type { FieldHook } from 'payload'

/** A code is the same however it is typed. An empty one is none. */
export const upperCase: FieldHook = ({ value }) =>
  typeof value === 'string' ? value.trim().toUpperCase() || null : (value as unknown)
