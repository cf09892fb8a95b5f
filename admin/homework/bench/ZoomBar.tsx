import { Icon, signs } from './Icon.tsx'
import { Nudge } from './Nudge.tsx'
import { useKeys } from './useKeys.ts'
import type { Look } from './useView.ts'

const step = 1.4

/** How near the photo is, and how to come nearer; once it is near, how to move it. */
export function ZoomBar({ look, hasKeys }: { look: Look; hasKeys: boolean }) {
  const { view, isFitted, zoomBy, panBy, fit } = look
  const [nearer, further] = [() => zoomBy(step), () => zoomBy(1 / step)]
  useKeys({ '+': nearer, '=': nearer, '-': further, '−': further, '0': fit }, hasKeys)
  return (
    <div className="zoom" role="group" aria-label="Zoom">
      {!isFitted && (
        <Nudge what="the photo" step={80} onNudge={({ x, y }) => panBy({ x: -x, y: -y })} />
      )}
      <button
        type="button"
        className="tool"
        aria-label="Further"
        title="Further (−)"
        onClick={further}
      >
        <Icon path={signs.minus} />
      </button>
      <output className="zoom__scale">{Math.round(view.scale * 100)} %</output>
      <button
        type="button"
        className="tool"
        aria-label="Nearer"
        title="Nearer (+)"
        onClick={nearer}
      >
        <Icon path={signs.plus} />
      </button>
      <button
        type="button"
        className="tool"
        aria-label="All of the photo"
        title="All of the photo (0)"
        onClick={fit}
      >
        <Icon path={signs.fit} />
      </button>
    </div>
  )
}
