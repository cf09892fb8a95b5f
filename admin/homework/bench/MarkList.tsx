import { Replies } from './Replies.tsx'
import { toolNames } from './tools.ts'
import type { Bench } from './useBench.ts'
import type { BenchMark } from './useMarks.ts'
import type { MarkReply } from '../../../domain/mark.ts'

type Props = {
  bench: Bench
  homework: string
  /** What was answered to each mark, by its id. */
  replies: ReadonlyMap<string, readonly MarkReply[]>
  /** Whether the student knows the marks, so that answers travel. */
  canReply: boolean
  language: string
}

/** Every mark with its text, in words: what the photo shows in lines. */
export function MarkList({ bench, homework, replies, canReply, language }: Props) {
  const { marks, plates, plate } = bench
  if (marks.all.length === 0) {
    return bench.canDraw ? (
      <p className="side__soft">
        None yet. Press <kbd>B</kbd> for a box or <kbd>P</kbd> for a pin, and say what you see.
      </p>
    ) : null
  }
  return (
    <ol className="mark-list">
      {marks.all.map((mark) => (
        <li key={mark.key}>
          <button
            type="button"
            className="mark-list__mark"
            aria-pressed={mark.key === bench.selected?.key}
            onClick={() => bench.select(mark.key, true)}
          >
            <span className="mark-list__number" data-colour={mark.wish.colour}>
              {mark.number}
            </span>
            <span className="mark-list__text">
              {mark.wish.text ? (
                <span lang={language}>{mark.wish.text}</span>
              ) : (
                <i>{toolNames[mark.wish.kind]} without words</i>
              )}
              {plates.length > 1 && mark.wish.photo !== plate?.id && (
                <small>{plates.find(({ id }) => id === mark.wish.photo)?.name}</small>
              )}
              <State mark={mark} />
            </span>
          </button>
          {mark.kept && canReply && (
            <Replies
              homework={homework}
              mark={mark.kept.id}
              number={mark.number}
              first={replies.get(mark.kept.id) ?? []}
              language={language}
            />
          )}
        </li>
      ))}
    </ol>
  )
}

const State = ({ mark: { trouble } }: { mark: BenchMark }) =>
  trouble && <small className="mark-list__trouble">Not saved: {trouble}</small>
