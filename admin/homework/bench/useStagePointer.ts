import { useState } from 'react'
import type { PointerEvent, RefObject } from 'react'
import type { Point } from '../../../domain/mark.ts'
import type { Bench } from './useBench.ts'
import type { Drafting } from './useDraft.ts'
import { spotIn, useGestures } from './useGestures.ts'
import type { Drag } from './useGestures.ts'
import type { Look } from './useView.ts'
import { toPhoto } from './view.ts'
import type { Spot } from './view.ts'

type Ask = {
  frame: RefObject<HTMLElement | null>
  bench: Bench
  look: Look | null
  drafting: Drafting
  /** Whether the space bar is held: then every tool is the hand. */
  isSpaceHeld: boolean
}

/** A mark on its way, and how far it has come. */
export type Moving = { key: string; by: Point }

const slip = 4

/** The photo by mouse, pen and touch: draws, moves marks, or moves the photo. */
export function useStagePointer({ frame, bench, look, drafting, isSpaceHeld }: Ask) {
  const [moving, setMoving] = useState<Moving | null>(null)
  const gestures = useGestures({ frame, look, begin })

  function begin(event: PointerEvent, at: Spot): Drag {
    const isHand = bench.tool === 'hand' || isSpaceHeld || event.button === 1
    if (!isHand) return drawing(at)
    const key = event.button === 0 && !isSpaceHeld ? markUnder(event.target) : null
    if (key && bench.canDraw) return movingMark(key, at)
    bench.select(key)
    return panning(at)
  }

  function drawing(at: Spot): Drag {
    const place = (spot: Spot) => look && toPhoto(look.view, spot, look.photo)
    const first = place(at)
    bench.select(null)
    if (first) drafting.press(first)
    let isSlip = true
    return {
      move: (spots) => {
        isSlip &&= spots.every((spot) => isNear(at, spot))
        if (!isSlip) drafting.drag(spots.map(place).filter((point) => point !== null))
      },
      end: drafting.release,
      cancel: drafting.cancel,
    }
  }

  function movingMark(key: string, from: Spot): Drag {
    let by: Point = [0, 0]
    bench.select(key)
    return {
      move: (spots) => {
        const to = spots.at(-1)
        if (!to || !look || (by[0] === 0 && by[1] === 0 && isNear(from, to))) return
        const { view, photo } = look
        by = [
          (to.x - from.x) / view.scale / photo.width,
          (to.y - from.y) / view.scale / photo.height,
        ]
        setMoving({ key, by })
      },
      end: () => {
        setMoving(null)
        if (by[0] !== 0 || by[1] !== 0) bench.move(key, by)
      },
      cancel: () => setMoving(null),
    }
  }

  function panning(from: Spot): Drag {
    let last = from
    return {
      move: (spots) => {
        const to = spots.at(-1) ?? last
        look?.panBy({ x: to.x - last.x, y: to.y - last.y })
        last = to
      },
      end: () => {},
      cancel: () => {},
    }
  }

  /** Between two presses the draft follows the pointer. */
  function onPointerMove(event: PointerEvent) {
    gestures.onPointerMove(event)
    if (look && event.buttons === 0 && event.pointerType !== 'touch') {
      drafting.aim(toPhoto(look.view, spotIn(frame, event), look.photo))
    }
  }

  return { moving, handlers: { ...gestures, onPointerMove } }
}

const isNear = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y) < slip

const markUnder = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null)
    : null
