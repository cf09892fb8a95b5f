import { MarkLayer } from './MarkLayer.tsx'
import type { Earlier } from './earlier.ts'
import { fileAt } from './plates.ts'
import type { Look } from './useView.ts'
import type { Size } from './view.ts'

type PictureProps = {
  id: string
  name: string
  look: Look | null
  /** Only the left part is shown, up to so many hundredths of the pane. */
  until?: number
  onSize?: (size: Size) => void
}

/** A photo as the view has it. Another photo than the one the view is of is fitted into its place. */
export function Picture({ id, name, look, until, onSize }: PictureProps) {
  const { view, photo, pane } = look ?? {}
  const end = until !== undefined && view && pane ? (pane.width * until) / 100 - view.x : undefined
  return (
    <img
      className="stage__photo"
      src={fileAt(id)}
      alt={name}
      draggable={false}
      data-part={until !== undefined}
      onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
        onSize?.({ width: naturalWidth, height: naturalHeight })
      }
      style={
        view &&
        photo && {
          width: photo.width,
          height: photo.height,
          transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
          clipPath:
            end === undefined
              ? undefined
              : `inset(0 ${Math.max(0, photo.width - end / view.scale)}px 0 0)`,
        }
      }
    />
  )
}

/** A photo of an earlier attempt, lying as the other does, with what was drawn on it. */
export function Pane({ earlier, look }: { earlier: Earlier; look: Look }) {
  const fits = earlier.size === null || isAlike(earlier.size, look.photo)
  return (
    <figure className="stage__pane stage__pane--earlier">
      <Picture id={earlier.id} name={earlier.name} look={look} />
      {fits && (
        <MarkLayer
          look={look}
          marks={earlier.marks.map((mark) => {
            return { key: mark.id, number: mark.number, drawn: mark, colour: mark.colour }
          })}
        />
      )}
      <figcaption>{earlier.name}</figcaption>
    </figure>
  )
}

/** Photos of another form do not lie point on point, so marks would stand in wrong places. */
const isAlike = (a: Size, b: Size) => Math.abs(a.width / a.height - b.width / b.height) < 0.01
