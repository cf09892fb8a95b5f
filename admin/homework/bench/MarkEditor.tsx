import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { MAX_MARK_TEXT, markColours } from '../../../domain/mark.ts'
import type { MarkColour } from '../../../domain/mark.ts'
import { pointsOf } from './drawn.ts'
import { Icon, signs } from './Icon.tsx'
import { colourNames, toolNames } from './tools.ts'
import { Nudge } from './Nudge.tsx'
import type { BenchMark } from './useMarks.ts'
import type { Look } from './useView.ts'
import { toPane } from './view.ts'
import type { Spot } from './view.ts'

type Props = {
  mark: BenchMark
  look: Look
  language: string
  /** Whether its text is asked for at once. */
  isAsking: boolean
  onText: (text: string) => void
  onColour: (colour: MarkColour) => void
  onMove: (by: Spot) => void
  onRemove: () => void
  onClose: () => void
}

const width = 272
const room = 12

/** Beside a mark: what it says, its colour, and the ways to move and remove it. Enter or Escape closes it. */
export function MarkEditor(props: Props) {
  const { mark, look, language, isAsking, onText, onColour, onMove, onRemove, onClose } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const { kind, colour, text } = mark.wish
  const name = `${toolNames[kind]} ${mark.number}`

  useEffect(() => {
    if (isAsking) field.current?.focus({ preventScroll: true })
  }, [isAsking, mark.key])

  function onKeyDown(event: KeyboardEvent) {
    const isWriting = event.target === field.current
    if (event.key === 'Escape' || (isWriting && event.key === 'Enter' && !event.shiftKey)) {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
  }

  return (
    <section
      className="mark-editor"
      aria-label={name}
      style={placeBeside(mark, look)}
      onKeyDown={onKeyDown}
    >
      <label className="mark-editor__name" htmlFor="mark-text">
        {name}
        <span className="mark-editor__hint">Enter when done</span>
      </label>
      <textarea
        ref={field}
        id="mark-text"
        rows={3}
        maxLength={MAX_MARK_TEXT}
        lang={language}
        placeholder={
          kind === 'stroke' ? 'A word to it, if it needs one' : 'What should they see here?'
        }
        value={text}
        onChange={({ target }) => onText(target.value)}
        spellCheck
      />
      <div className="mark-editor__row">
        <div role="group" aria-label="Colour" className="mark-editor__colours">
          {markColours.map((each) => (
            <button
              key={each}
              type="button"
              className="swatch"
              data-colour={each}
              aria-label={colourNames[each]}
              aria-pressed={each === colour}
              onClick={() => onColour(each)}
            />
          ))}
        </div>
        <button type="button" className="tool" aria-label={`Remove ${name}`} onClick={onRemove}>
          <Icon path={signs.bin} />
        </button>
        <button type="button" className="mark-editor__done" onClick={onClose}>
          Done
        </button>
      </div>
      <details className="mark-editor__more">
        <summary>Move it</summary>
        <Nudge what={name} onNudge={onMove} step={6} />
      </details>
    </section>
  )
}

/** Below the mark where there is room, else above it, and never past the edges of the pane. */
function placeBeside(mark: BenchMark, { view, photo, pane }: Look) {
  const spots = pointsOf(mark.wish).map((point) => toPane(view, point, photo))
  const left = Math.min(...spots.map(({ x }) => x))
  const bottom = Math.max(...spots.map(({ y }) => y))
  const top = Math.min(...spots.map(({ y }) => y))
  const x = Math.min(Math.max(left - 12, room), Math.max(room, pane.width - width - room))
  const isBelow = bottom < pane.height - 220
  const above = Math.min(Math.max(pane.height - top + 44, room), Math.max(room, pane.height - 210))
  return isBelow
    ? { insetInlineStart: x, insetBlockStart: Math.max(bottom + 18, room) }
    : { insetInlineStart: x, insetBlockEnd: above }
}
