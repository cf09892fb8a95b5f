import { useEffect, useRef } from 'react'
import type { PointerEvent as ReactPointerEvent, RefObject } from 'react'
import type { Look } from './useView.ts'
import type { Spot } from './view.ts'

/** What a press has begun. Of `move` the last spot is where the pointer is; the others it passed on its way. */
export type Drag = { move: (spots: readonly Spot[]) => void; end: () => void; cancel: () => void }

type Ask = {
  frame: RefObject<HTMLElement | null>
  look: Look | null
  /** What a press of one pointer begins. */
  begin: (event: ReactPointerEvent, at: Spot) => Drag
}

type Pinch = { distance: number; middle: Spot }

/** Mouse, pen and touch on a pane: one pointer drags, two zoom and move the picture, and so does the wheel. */
export function useGestures({ frame, look, begin }: Ask) {
  const pointers = useRef(new Map<number, Spot>())
  const drag = useRef<Drag | null>(null)
  const pinch = useRef<Pinch | null>(null)
  useWheel(frame, look)

  function onPointerDown(event: ReactPointerEvent) {
    if (!look || event.button > 1 || isOnControl(event.target)) return
    if (event.button === 1) event.preventDefault()
    const at = spotIn(frame, event)
    pointers.current.set(event.pointerId, at)
    frame.current?.setPointerCapture(event.pointerId)
    if (pointers.current.size > 1) {
      drag.current?.cancel()
      drag.current = null
      pinch.current = pinchOf([...pointers.current.values()])
    } else drag.current = begin(event, at)
  }

  function onPointerMove(event: ReactPointerEvent) {
    if (!pointers.current.has(event.pointerId)) return
    pointers.current.set(event.pointerId, spotIn(frame, event))
    if (pinch.current) return onPinch()
    const passed = coalesced(event.nativeEvent)
    const events = passed.length > 0 ? passed : [event]
    drag.current?.move(events.map((each) => spotIn(frame, each)))
  }

  function onPinch() {
    const now = pinchOf([...pointers.current.values()])
    const { distance, middle } = pinch.current ?? now
    look?.panBy({ x: now.middle.x - middle.x, y: now.middle.y - middle.y })
    if (distance > 0) look?.zoomBy(now.distance / distance, now.middle)
    pinch.current = now
  }

  function onPointerUp(event: ReactPointerEvent) {
    if (!pointers.current.delete(event.pointerId)) return
    if (event.type === 'pointercancel') drag.current?.cancel()
    else drag.current?.end()
    drag.current = null
    if (pointers.current.size < 2) pinch.current = null
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp }
}

/** React listens to the wheel passively; here it must not scroll what is around. */
function useWheel(frame: RefObject<HTMLElement | null>, look: Look | null) {
  const latest = useRef(look)
  useEffect(() => {
    latest.current = look
  })
  useEffect(() => {
    const element = frame.current
    function onWheel(event: WheelEvent) {
      if (isOnControl(event.target)) return
      event.preventDefault()
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      const speed = event.ctrlKey ? 0.01 : 0.0022
      latest.current?.zoomBy(Math.exp(-event.deltaY * lines * speed), spotIn(frame, event))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [frame])
}

/** Not every browser keeps the places a pointer has passed between two frames. */
const coalesced = (event: { getCoalescedEvents?: () => PointerEvent[] }): PointerEvent[] =>
  event.getCoalescedEvents?.() ?? []

export function spotIn(
  frame: RefObject<HTMLElement | null>,
  { clientX, clientY }: { clientX: number; clientY: number },
): Spot {
  const { left = 0, top = 0 } = frame.current?.getBoundingClientRect() ?? {}
  return { x: clientX - left, y: clientY - top }
}

function pinchOf([a, b]: readonly Spot[]): Pinch {
  if (!a || !b) return { distance: 0, middle: a ?? { x: 0, y: 0 } }
  return {
    distance: Math.hypot(a.x - b.x, a.y - b.y),
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
  }
}

const isOnControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, textarea, input, select, video') !== null
