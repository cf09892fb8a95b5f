import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { Point } from '../../../domain/mark.ts'
import { centred, fitted, panned, zoomed } from './view.ts'
import type { Size, Spot, View } from './view.ts'

export type Look = {
  view: View
  pane: Size
  photo: Size
  isFitted: boolean
  zoomBy: (factor: number, at?: Spot) => void
  panBy: (by: Spot) => void
  fit: () => void
  centre: (point: Point) => void
}

/** How `photo` lies in the pane: fitted, until it is zoomed or moved. Null until both have a size. */
export function useView(frame: RefObject<HTMLElement | null>, photo: Size | null): Look | null {
  const pane = usePaneSize(frame)
  const [own, setOwn] = useState<View | null>(null)
  if (!photo || !pane) return null

  const fit = fitted(photo, pane)
  const middle = { x: pane.width / 2, y: pane.height / 2 }
  const noNudge = { x: 0, y: 0 }
  return {
    view: own ?? fit,
    pane,
    photo,
    isFitted: own === null,
    zoomBy: (factor, at = middle) =>
      setOwn((view) => panned(zoomed(view ?? fit, factor, at, fit), noNudge, photo, pane)),
    panBy: (by) => setOwn((view) => panned(view ?? fit, by, photo, pane)),
    fit: () => setOwn(null),
    centre: (point) => setOwn((view) => centred(view ?? fit, point, photo, pane)),
  }
}

function usePaneSize(frame: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight })
    const observer = new ResizeObserver(measure)
    measure()
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return size
}
