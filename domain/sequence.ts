/** Where something is to stand among its kind: next to another, or one place on. */
export type Place = { before: string } | { after: string } | 'up' | 'down'

/**
 * The ids in their new sequence. At an end there is nowhere further to go, and next to itself is where it
 * stands: both leave all as it is. Null when `id`, or whoever it is to stand next to, is not among them.
 */
export function moved(ids: readonly string[], id: string, to: Place): string[] | null {
  const at = ids.indexOf(id)
  if (at === -1) return null
  const others = ids.filter((each) => each !== id)
  const place = placeAmong(others, { at, id, to })
  return place === null ? null : others.toSpliced(place, 0, id)
}

type Mover = { at: number; id: string; to: Place }

function placeAmong(others: readonly string[], { at, id, to }: Mover): number | null {
  if (to === 'up') return Math.max(0, at - 1)
  if (to === 'down') return Math.min(others.length, at + 1)
  const neighbour = 'before' in to ? to.before : to.after
  if (neighbour === id) return at
  const place = others.indexOf(neighbour)
  if (place === -1) return null
  return 'before' in to ? place : place + 1
}
