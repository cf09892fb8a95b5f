import type { Draft } from './draft.ts'
import type { Tool } from './tools.ts'

type Props = { tool: Tool; draft: Draft | null; onFinish: () => void; onCancel: () => void }

const hints: Record<Exclude<Tool, 'hand'>, string> = {
  pin: 'Press where the pin shall stand.',
  stroke: 'Draw, or set point after point.',
  arrow: 'Drag from the word to the thing, or press at both ends.',
  box: 'Drag a box, or press at two corners.',
}

/** What the tool in hand waits for. */
export function StageHint({ tool, draft, onFinish, onCancel }: Props) {
  if (tool === 'hand') return null
  const isWaiting = draft?.by === 'presses'
  return (
    <p className="stage__hint">
      <span>{isWaiting ? waiting(draft) : hints[tool]}</span>
      {isWaiting && draft.kind === 'stroke' && draft.points.length > 1 && (
        <button type="button" onClick={onFinish}>
          Finish
        </button>
      )}
      {isWaiting && (
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      )}
    </p>
  )
}

const waiting = ({ kind }: Draft): string =>
  kind === 'stroke' ? 'Set the next point.' : `Now the other ${kind === 'box' ? 'corner' : 'end'}.`
