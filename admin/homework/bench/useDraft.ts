import { useRef, useState } from 'react'
import type { Drawn, MarkKind, Point } from '../../../domain/mark.ts'
import { asDrawn, dragged, pressed, released } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Size } from './view.ts'

export type Drafting = ReturnType<typeof useDraft>

/** The mark that is being drawn with `kind`; `onDrawn` hears of it when it is done. */
export function useDraft(
  kind: MarkKind | null,
  photo: Size | null,
  onDrawn: (drawn: Drawn) => void,
) {
  // Pointers report faster than React draws, so what is true now is kept beside what is shown.
  const latest = useRef<Draft | null>(null)
  const [shown, setShown] = useState<Draft | null>(null)
  const draft = shown?.kind === kind ? shown : null

  function become(next: Draft | null) {
    latest.current = next
    setShown(next)
  }

  function finish(drawn: Drawn | null) {
    become(null)
    if (drawn) onDrawn(drawn)
  }

  return {
    draft,
    preview: draft && photo ? asDrawn(draft, photo) : null,
    press: (at: Point) => kind && become(pressed(latest.current, kind, at)),
    drag: (through: readonly Point[]) => latest.current && become(dragged(latest.current, through)),
    release: () => {
      if (!latest.current || !photo) return
      const result = released(latest.current, photo)
      if ('drawn' in result) finish(result.drawn)
      else become(result.draft)
    },
    aim: (at: Point) => {
      if (latest.current?.by === 'presses') become({ ...latest.current, ahead: at })
    },
    /** A stroke that is set point by point ends with its last point. */
    finish: () => {
      if (latest.current && photo) finish(asDrawn({ ...latest.current, ahead: null }, photo))
    },
    cancel: () => become(null),
  }
}
