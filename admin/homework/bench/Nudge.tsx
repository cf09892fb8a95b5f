import { Icon, signs } from './Icon.tsx'
import type { Spot } from './view.ts'

type Props = {
  what: string
  /** In pixels. */
  step: number
  onNudge: (by: Spot) => void
}

/** Four buttons for whoever does not drag. */
export const Nudge = ({ what, step, onNudge }: Props) => (
  <div className="nudge" role="group" aria-label={`Move ${what}`}>
    {directions.map(({ name, x, y }) => (
      <button
        key={name}
        type="button"
        className="tool"
        aria-label={`Move ${what} ${name}`}
        onClick={() => onNudge({ x: x * step, y: y * step })}
      >
        <Icon path={signs[name]} />
      </button>
    ))}
  </div>
)

const directions = [
  { name: 'left', x: -1, y: 0 },
  { name: 'up', x: 0, y: -1 },
  { name: 'down', x: 0, y: 1 },
  { name: 'right', x: 1, y: 0 },
] as const
