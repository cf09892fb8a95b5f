import type { Comparison } from './earlier.ts'
import { Icon, signs } from './Icon.tsx'
import type { Bench } from './useBench.ts'

const ways = [
  { how: 'slider', name: 'Before and after' },
  { how: 'beside', name: 'Side by side' },
] as const

/** Lays a photo of another attempt under this one's, or beside it. */
export function Compare({ bench }: { bench: Bench }) {
  const { earlier, comparison, compare, plate } = bench
  const [first] = earlier
  if (!first || plate?.kind !== 'photo') return null
  const chosen = comparison?.earlier ?? first
  return (
    <div className="compare" role="group" aria-label="Compare with an earlier attempt">
      {ways.map(({ how, name }) => (
        <button
          key={how}
          type="button"
          className="tool"
          aria-label={name}
          aria-pressed={comparison?.how === how}
          title={`${name} (X)`}
          onClick={() => compare(comparison?.how === how ? null : { how, earlier: chosen })}
        >
          <Icon path={signs[how]} />
        </button>
      ))}
      {comparison && earlier.length > 1 && (
        <select
          aria-label="The earlier photo"
          value={chosen.id}
          onChange={({ target }) => {
            const other = earlier.find(({ id }) => id === target.value)
            if (other) compare({ ...comparison, earlier: other })
          }}
        >
          {earlier.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

/** Neither, before and after, side by side, and round again. */
export function nextComparison({ earlier, comparison }: Bench): Comparison | null {
  const [first] = earlier
  if (!comparison) return first ? { how: 'slider', earlier: first } : null
  return comparison.how === 'slider' ? { ...comparison, how: 'beside' } : null
}
