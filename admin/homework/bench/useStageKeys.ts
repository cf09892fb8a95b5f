import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { Point } from '../../../domain/mark.ts'
import type { Bench } from './useBench.ts'
import type { Drafting } from './useDraft.ts'
import type { Look } from './useView.ts'
import { isInside, toPane, toPhoto } from './view.ts'
import type { Spot } from './view.ts'

type Ask = { bench: Bench; look: Look | null; drafting: Drafting }

const steps: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/**
 * The photo by keyboard. With a drawing tool arrow keys move a cross and Enter presses there; with the hand they move
 * the mark that is selected, else the photo. Shift takes large steps.
 */
export function useStageKeys({ bench, look, drafting }: Ask) {
  const [aim, setAim] = useState<Point | null>(null)
  const isDrawing = bench.tool !== 'hand'

  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey)
      return
    const act = actionOf(event)
    if (!act) return
    event.preventDefault()
    act()
  }

  function actionOf({ key, shiftKey }: KeyboardEvent): (() => void) | null {
    const direction = steps[key]
    if (direction) return () => step(direction, shiftKey)
    if (key === 'Enter' && isDrawing) return press
    if (key === 'Enter' && bench.selected)
      return () => bench.select(bench.selected?.key ?? null, true)
    if (key === 'Escape') return escape
    const isRemoving = key === 'Delete' || key === 'Backspace'
    return isRemoving && bench.selected && bench.canDraw ? bench.remove : null
  }

  function step({ x, y }: Spot, isLarge: boolean) {
    if (!look) return
    const { view, photo } = look
    if (isDrawing) {
      const at = toPane(view, aim ?? middleOf(look), photo)
      return aimAt({ x: at.x + x * (isLarge ? 48 : 8), y: at.y + y * (isLarge ? 48 : 8) })
    }
    const length = isLarge ? 24 : 4
    if (!bench.selected || !bench.canDraw)
      return look.panBy({ x: -x * length * 8, y: -y * length * 8 })
    const scale = length / view.scale
    bench.move(bench.selected.key, [(x * scale) / photo.width, (y * scale) / photo.height])
  }

  function aimAt(spot: Spot) {
    if (!look) return
    const point = toPhoto(look.view, spot, look.photo)
    setAim(point)
    drafting.aim(point)
    if (!isInside(toPane(look.view, point, look.photo), look.pane)) look.centre(point)
  }

  function press() {
    if (!look) return
    const at = aim ?? middleOf(look)
    setAim(at)
    const isSamePlace = drafting.draft?.points.at(-1)?.join() === at.join()
    if (drafting.draft?.kind === 'stroke' && isSamePlace) return drafting.finish()
    drafting.press(at)
    drafting.release()
  }

  function escape() {
    if (drafting.draft) return drafting.cancel()
    if (bench.selected) return bench.select(null)
    bench.takeTool('hand')
  }

  return { aim: isDrawing ? (aim ?? (look && middleOf(look))) : null, onKeyDown }
}

const middleOf = ({ view, pane, photo }: Look): Point =>
  toPhoto(view, { x: pane.width / 2, y: pane.height / 2 }, photo)
