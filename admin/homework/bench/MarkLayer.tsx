import type { Drawn, MarkColour, Point } from '../../../domain/mark.ts'
import { Shape } from './Shape.tsx'
import type { Look } from './useView.ts'
import { toPane } from './view.ts'

type Shown = { key: string; number: number; drawn: Drawn; colour: MarkColour }

type Props = {
  look: Look
  marks: readonly Shown[]
  selected?: string | null
  /** What is being drawn, and with which colour. */
  draft?: { drawn: Drawn | null; points: readonly Point[]; colour: MarkColour } | null
  /** Where the keyboard draws; null while it does not. */
  aim?: Point | null
}

/** Marks over a photo. Whoever does not see them reads them in the list of marks. */
export function MarkLayer({ look, marks, selected = null, draft = null, aim = null }: Props) {
  const { width, height } = look.pane
  const cross = aim && toPane(look.view, aim, look.photo)
  return (
    <svg className="marks" width={width} height={height} aria-hidden="true">
      {marks.map(({ key, number, drawn, colour }) => (
        <Shape
          key={key}
          id={key}
          look={look}
          drawn={drawn}
          colour={colour}
          number={number}
          isSelected={key === selected}
        />
      ))}
      {draft?.drawn && <Shape look={look} drawn={draft.drawn} colour={draft.colour} />}
      {draft?.points.map((point, index) => {
        const { x, y } = toPane(look.view, point, look.photo)
        return (
          draft.points.length < 12 && (
            <circle key={index} className="marks__point" cx={x} cy={y} r={4} />
          )
        )
      })}
      {cross && (
        <g className="marks__cross" transform={`translate(${cross.x} ${cross.y})`}>
          <path d="M-18 0H-5M5 0H18M0-18V-5M0 5V18" />
          <path d="M-18 0H-5M5 0H18M0-18V-5M0 5V18" />
          <circle r={2} />
        </g>
      )}
    </svg>
  )
}
