import { markColours } from '../../../domain/mark.ts'
import type { MarkColour } from '../../../domain/mark.ts'
import { Icon, signs } from './Icon.tsx'
import { SavedState } from './SavedState.tsx'
import { colourNames, tools } from './tools.ts'
import type { Tool } from './tools.ts'
import type { MarkDesk } from './useMarks.ts'

type Props = {
  tool: Tool
  colour: MarkColour
  marks: MarkDesk
  onTool: (tool: Tool) => void
  onColour: (colour: MarkColour) => void
}

/** What to draw with, and the way back. */
export function Toolbar({ tool, colour, marks, onTool, onColour }: Props) {
  return (
    <div className="tools" role="group" aria-label="Drawing">
      <div className="tools__set" role="group" aria-label="Tool">
        {tools.map((each) => (
          <button
            key={each.tool}
            type="button"
            className="tool"
            aria-label={each.name}
            aria-pressed={each.tool === tool}
            aria-keyshortcuts={each.key}
            title={`${each.name} (${each.key})`}
            onClick={() => onTool(each.tool)}
          >
            <Icon path={each.path} />
          </button>
        ))}
      </div>
      <div className="tools__set" role="group" aria-label="Colour of the next mark">
        {markColours.map((each) => (
          <button
            key={each}
            type="button"
            className="swatch"
            data-colour={each}
            aria-label={colourNames[each]}
            aria-pressed={each === colour}
            title={`${colourNames[each]} (C for the next)`}
            onClick={() => onColour(each)}
          />
        ))}
      </div>
      <div className="tools__set">
        <Way name="Undo drawing" keys="Ctrl Z" sign="undo" can={marks.canUndo} act={marks.undo} />
        <Way
          name="Redo drawing"
          keys="Ctrl Shift Z"
          sign="redo"
          can={marks.canRedo}
          act={marks.redo}
        />
      </div>
      <SavedState marks={marks} />
    </div>
  )
}

type WayProps = { name: string; keys: string; sign: 'undo' | 'redo'; can: boolean; act: () => void }

/** Stays focusable when there is nothing to do, so that the keyboard does not lose its place. */
const Way = ({ name, keys, sign, can, act }: WayProps) => (
  <button
    type="button"
    className="tool"
    aria-label={name}
    aria-disabled={!can}
    title={`${name} (${keys})`}
    onClick={act}
  >
    <Icon path={signs[sign]} />
  </button>
)
