import type { Drawn, MarkColour } from '../../../domain/mark.ts'
import { anchorOf, linesOf } from '../../../domain/markLines.ts'
import type { Look } from './useView.ts'
import { toPane } from './view.ts'

type Props = {
  drawn: Drawn
  colour: MarkColour
  look: Look
  /** None while it is being drawn. */
  number?: number
  /** Names the mark to whoever presses it. */
  id?: string
  isSelected?: boolean
}

/** One mark over a photo, in lines of the same width however near the photo is. */
export function Shape({ drawn, colour, look, number, id, isSelected = false }: Props) {
  const { view, photo } = look
  const path = linesOf(drawn, {
    width: photo.width * view.scale,
    height: photo.height * view.scale,
  })
  const at = toPane(view, anchorOf(drawn), photo)
  const place = `translate(${at.x} ${at.y})`
  return (
    <g className="mark" data-colour={colour} data-mark={id} data-selected={isSelected}>
      {path && (
        <g transform={`translate(${view.x} ${view.y})`}>
          <path className="mark__halo" d={path} />
          <path className="mark__line" d={path} />
          <path className="mark__reach" d={path} />
        </g>
      )}
      {drawn.kind === 'pin' && (
        <g className="mark__pin" transform={place}>
          <path d="M0 0C-3-8-13-13-13-24a13 13 0 0 1 26 0C13-13 3-8 0 0Z" />
          <text y={-19.5}>{number}</text>
        </g>
      )}
      {drawn.kind !== 'pin' && number !== undefined && (
        <g className="mark__number" transform={place}>
          <circle r={12} />
          <text y={4.5}>{number}</text>
        </g>
      )}
    </g>
  )
}
