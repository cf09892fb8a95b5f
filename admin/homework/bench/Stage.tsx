import { useRef, useState } from 'react'
import { movedBy } from './drawn.ts'
import type { Comparison } from './earlier.ts'
import { MarkEditor } from './MarkEditor.tsx'
import { MarkLayer } from './MarkLayer.tsx'
import { Pane, Picture } from './Pane.tsx'
import { StageHint } from './StageHint.tsx'
import type { Bench } from './useBench.ts'
import { useDraft } from './useDraft.ts'
import { useSpaceHeld } from './useSpaceHeld.ts'
import { useStageKeys } from './useStageKeys.ts'
import { useStagePointer } from './useStagePointer.ts'
import { useView } from './useView.ts'
import type { Size } from './view.ts'
import { ZoomBar } from './ZoomBar.tsx'

type Props = {
  bench: Bench
  photo: { id: string; name: string; width: number | null; height: number | null }
  comparison: Comparison | null
  /** The language the student reads. */
  language: string
  /** Whether single keys do things. */
  hasKeys: boolean
}

/** A photo and what is drawn over it. By keyboard, pointer and touch. */
export function Stage({ bench, photo, comparison, language, hasKeys }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState<Size | null>(null)
  const [slider, setSlider] = useState(50)
  const { width, height, id, name } = photo
  const look = useView(frame, width && height ? { width, height } : measured)
  const drafting = useDraft(
    bench.tool === 'hand' ? null : bench.tool,
    look?.photo ?? null,
    bench.add,
  )
  const keys = useStageKeys({ bench, look, drafting })
  const isSpaceHeld = useSpaceHeld()
  const pointer = useStagePointer({ frame, bench, look, drafting, isSpaceHeld })
  const { moving } = pointer
  const [hasFocus, setHasFocus] = useState(false)

  const marks = bench.marks.all
    .filter((mark) => mark.wish.photo === id && bench.areMarksShown)
    .map(({ key, number, wish }) => {
      const drawn = moving?.key === key ? movedBy(wish, moving.by) : wish
      return { key, number, drawn, colour: wish.colour }
    })
  const { draft, preview } = drafting
  const isSlider = comparison?.how === 'slider'

  function close() {
    bench.select(null)
    frame.current?.focus()
  }

  return (
    <div className="stage" data-compare={comparison?.how}>
      {comparison?.how === 'beside' && look && <Pane earlier={comparison.earlier} look={look} />}
      <div className="stage__main">
        <div
          ref={frame}
          className="stage__pane"
          role="application"
          aria-label={`${name}, to draw on`}
          aria-describedby="stage-keys"
          tabIndex={0}
          data-tool={isSpaceHeld ? 'hand' : bench.tool}
          onKeyDown={keys.onKeyDown}
          onFocus={() => setHasFocus(frame.current?.matches(':focus-visible') ?? false)}
          onBlur={() => setHasFocus(false)}
          onDoubleClick={({ clientX, clientY }) => {
            if (bench.tool !== 'hand' || !look) return
            const box = frame.current?.getBoundingClientRect()
            if (!look.isFitted) look.fit()
            else look.zoomBy(2.5, { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) })
          }}
          {...pointer.handlers}
        >
          <Picture id={id} name={name} look={look} onSize={setMeasured} />
          {isSlider && look && (
            <Picture
              id={comparison.earlier.id}
              name={comparison.earlier.name}
              look={look}
              until={slider}
            />
          )}
          {isSlider && <i className="stage__seam" style={{ insetInlineStart: `${slider}%` }} />}
          {look && (
            <MarkLayer
              look={look}
              marks={isSlider ? [] : marks}
              selected={bench.selected?.key}
              draft={draft && { drawn: preview, points: draft.points, colour: bench.colour }}
              aim={hasFocus ? keys.aim : null}
            />
          )}
        </div>
        <StageHint
          tool={bench.tool}
          draft={draft}
          onFinish={drafting.finish}
          onCancel={drafting.cancel}
        />
        {look &&
          bench.selected &&
          bench.canDraw &&
          !isSlider &&
          bench.selected.wish.photo === id && (
            <MarkEditor
              key={bench.selected.key}
              mark={bench.selected}
              look={look}
              language={language}
              isAsking={bench.isAsking}
              onText={bench.write}
              onColour={bench.paint}
              onMove={({ x, y }) => {
                const { view, photo: size } = look
                if (!bench.selected) return
                bench.move(bench.selected.key, [
                  x / view.scale / size.width,
                  y / view.scale / size.height,
                ])
              }}
              onRemove={() => {
                bench.remove()
                frame.current?.focus()
              }}
              onClose={close}
            />
          )}
        {isSlider && (
          <label className="stage__slider">
            <span>{comparison.earlier.name}</span>
            <input
              type="range"
              min={0}
              max={100}
              value={slider}
              aria-label={`How much of ${comparison.earlier.name} is shown`}
              onChange={({ target }) => setSlider(Number(target.value))}
            />
            <span>This attempt</span>
          </label>
        )}
        {look && <ZoomBar look={look} hasKeys={hasKeys} />}
      </div>
    </div>
  )
}
