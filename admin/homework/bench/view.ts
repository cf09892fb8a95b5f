import type { Point } from '../../../domain/mark.ts'

export type Size = { width: number; height: number }

/** A place in the pane, in CSS pixels from its upper left corner. */
export type Spot = { x: number; y: number }

/** How a photo lies in its pane: its upper left corner, and CSS pixels for each of its own. */
export type View = Spot & { scale: number }

const most = 8
/** This much of the pane always shows something of the photo. */
const held = 0.25

/** All of the photo, as large as the pane allows, in its middle. Small ones grow to twice their size at most. */
export function fitted(photo: Size, pane: Size): View {
  const scale = Math.min(pane.width / photo.width, pane.height / photo.height, 2)
  return {
    scale,
    x: (pane.width - photo.width * scale) / 2,
    y: (pane.height - photo.height * scale) / 2,
  }
}

/** Nearer by `factor`, with what lies under `at` staying there. No nearer than eight times, no further than half of fitted. */
export function zoomed(view: View, factor: number, at: Spot, fit: View): View {
  const scale = Math.min(Math.max(view.scale * factor, fit.scale / 2), Math.max(most, fit.scale))
  const by = scale / view.scale
  return { scale, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by }
}

/** Moved by so many pixels, but never out of sight. */
export function panned(view: View, by: Spot, photo: Size, pane: Size): View {
  const within = (at: number, length: number, room: number) =>
    Math.min(Math.max(at, room * held - length), room * (1 - held))
  return {
    scale: view.scale,
    x: within(view.x + by.x, photo.width * view.scale, pane.width),
    y: within(view.y + by.y, photo.height * view.scale, pane.height),
  }
}

/** As near as it is, with `point` of the photo in the middle of the pane. */
export function centred(view: View, point: Point, photo: Size, pane: Size): View {
  const at = toPane(view, point, photo)
  return panned(view, { x: pane.width / 2 - at.x, y: pane.height / 2 - at.y }, photo, pane)
}

/** The point of the photo that lies at `spot`; where there is no photo, the nearest of its edge. */
export function toPhoto(view: View, spot: Spot, photo: Size): Point {
  const part = (at: number, length: number) => Math.min(1, Math.max(0, at / (view.scale * length)))
  return [part(spot.x - view.x, photo.width), part(spot.y - view.y, photo.height)]
}

/** Where a point of the photo lies in the pane. */
export const toPane = (view: View, [x, y]: Point, photo: Size): Spot => ({
  x: view.x + x * photo.width * view.scale,
  y: view.y + y * photo.height * view.scale,
})

/** Whether a spot can be seen, with some room around it. */
export const isInside = ({ x, y }: Spot, pane: Size, room = 24): boolean =>
  x >= room && y >= room && x <= pane.width - room && y <= pane.height - room
