/** The id of the document a collection's view is of, as in `collections/students/:id/access`; empty without one. */
export const idInPath = (segments: unknown): string => {
  const id: unknown = Array.isArray(segments) ? segments[2] : undefined
  return typeof id === 'string' ? id : ''
}
