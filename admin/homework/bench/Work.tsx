import { Film } from './Film.tsx'
import { Stage } from './Stage.tsx'
import type { Bench } from './useBench.ts'

type Props = { bench: Bench; language: string; hasKeys: boolean }

/** What lies on the bench: a photo, a video, or the word that nothing can be seen. */
export function Work({ bench, language, hasKeys }: Props) {
  const { plate } = bench
  return (
    <section className="bench__work" aria-label="The work">
      <p id="stage-keys" hidden>
        With a tool in hand, arrow keys move a cross and Enter presses there. Press the question
        mark for all keys.
      </p>
      {plate === null && <p className="stage__word">There is nothing to be seen yet.</p>}
      {plate?.kind === 'photo' && (
        <Stage
          key={plate.id}
          bench={bench}
          photo={{ ...plate.photo, name: plate.name }}
          comparison={bench.comparison}
          language={language}
          hasKeys={hasKeys}
        />
      )}
      {plate?.kind === 'video' && <Film video={plate.video} name={plate.name} />}
    </section>
  )
}
