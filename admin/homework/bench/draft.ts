import type { Drawn, MarkKind, Point } from '../../../domain/mark.ts'
import { drawnThrough } from './drawn.ts'
import type { Size } from './view.ts'

/**
 * A mark that is being drawn. By dragging it is done when the hand lets go; by single presses, with a pointer or the
 * keyboard, each sets a point: two make an arrow or a box, and a stroke has as many as are wanted.
 */
export type Draft = {
  kind: MarkKind
  points: readonly Point[]
  /** Where the next point would be; null while nobody aims. */
  ahead: Point | null
  by: 'drag' | 'presses'
}

/** A press begins a mark, or sets the next point of one that is under way. */
export function pressed(draft: Draft | null, kind: MarkKind, at: Point): Draft {
  if (draft?.kind !== kind) return { kind, points: [at], ahead: null, by: 'drag' }
  return { ...draft, points: [...draft.points, at], ahead: null }
}

/** The hand goes on through these points without letting go. */
export function dragged(draft: Draft, through: readonly Point[]): Draft {
  if (draft.kind === 'stroke') return { ...draft, points: [...draft.points, ...through] }
  const last = through.at(-1) ?? null
  return draft.kind === 'pin' && last ? { ...draft, points: [last] } : { ...draft, ahead: last }
}

/** What there is when the hand lets go: a mark, or a draft that waits for its next point. */
export function released(draft: Draft, photo: Size): { drawn: Drawn } | { draft: Draft } {
  const points = allPoints(draft)
  const waits = draft.kind === 'stroke' && (draft.by === 'presses' || points.length < 3)
  const drawn = waits ? null : drawnThrough(draft.kind, points, photo)
  if (drawn) return { drawn }
  const set = draft.kind === 'stroke' ? points : points.slice(0, 1)
  return { draft: { ...draft, points: set, ahead: null, by: 'presses' } }
}

/** The draft as it would be if it ended here; null while that is no mark. */
export const asDrawn = (draft: Draft, photo: Size): Drawn | null =>
  drawnThrough(draft.kind, allPoints(draft), photo)

const allPoints = ({ points, ahead }: Draft) => (ahead ? [...points, ahead] : points)
