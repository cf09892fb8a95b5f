/** What a view of ours is called in the browser's tab; null for Payload's own, which know their titles. */
export function viewTitle(segments: readonly string[] = []): string | null {
  const [kind, collection, third, fourth] = segments
  if (segments.length === 0) return 'Your desk'
  if (kind !== 'collections') return null
  if (collection === 'students' && fourth === 'access') return 'Access'
  if (collection === 'threads' && third === 'inbox') return 'Messages'
  if (collection === 'threads' && fourth === 'talk') return 'Message'
  if (collection === 'orders' && third === 'sales') return 'Sales'
  if (collection !== 'homework') return null
  if (third === 'queue') return 'Homework to review'
  return fourth === 'review' ? 'Review homework' : null
}
