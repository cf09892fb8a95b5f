/** From one second of a film to another, the end not included. */
export type Span = readonly [from: number, to: number]

/** Nobody watches faster than players play. */
const FASTEST = 2

/** A beginning or an end is heard of a little late, and clocks differ. */
const LENIENCE_SECONDS = 15

/** More spans than a person makes by jumping about; of further ones the shortest are forgotten. */
export const MOST_SPANS = 200

/**
 * What was seen, of two accounts of it: in order, nothing twice, nothing outside the film. Spans less than a second
 * apart are one, for players tell the time in steps.
 */
export function mergeSpans(one: readonly Span[], other: readonly Span[], seconds: number): Span[] {
  const within = [...one, ...other]
    .map(([from, to]): Span => [Math.max(0, from), Math.min(seconds, to)])
    .filter(([from, to]) => to > from)
    .sort(([from], [otherFrom]) => from - otherFrom)

  const merged: [number, number][] = []
  for (const [from, to] of within) {
    const last = merged.at(-1)
    if (last && from - last[1] < 1) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return longest(merged)
}

function longest(spans: Span[]): Span[] {
  if (spans.length <= MOST_SPANS) return spans
  return [...spans]
    .sort((one, other) => lengthOf(other) - lengthOf(one))
    .slice(0, MOST_SPANS)
    .sort(([from], [otherFrom]) => from - otherFrom)
}

const lengthOf = ([from, to]: Span): number => to - from

/** How many seconds of a film these spans show, when they are merged. */
export const secondsSeen = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + lengthOf(span), 0)

export type Watching = {
  /** What was seen so far, merged. */
  seen: readonly Span[]
  /** When that was heard of, or the lecture first opened; null when it never was. */
  since: Date | null
}

/**
 * What was seen after a player has told `told`, at `now`. An account that shows more new film than could be played
 * since the last one is not believed: what was seen stays as it was.
 */
export function noteWatched(
  { seen, since }: Watching,
  told: readonly Span[],
  { seconds, now }: { seconds: number; now: Date },
): Span[] {
  const all = mergeSpans(seen, told, seconds)
  const passed = since === null ? 0 : Math.max(0, now.getTime() - since.getTime()) / 1_000
  const isPossible = secondsSeen(all) - secondsSeen(seen) <= FASTEST * passed + LENIENCE_SECONDS
  return isPossible ? all : [...seen]
}

/** The spans as they stand in the database, or none where it holds anything else. */
export const spansOf = (stored: unknown): Span[] =>
  Array.isArray(stored) ? stored.filter(isSpan) : []

const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((each) => typeof each === 'number' && Number.isFinite(each) && each >= 0)

/** Where a film goes on for somebody who comes back; null at its beginning, and when it is as good as over. */
export function resumeAt(position: number | null, seconds: number | null): number | null {
  if (position === null || position < 5) return null
  return seconds !== null && position > seconds - Math.min(15, seconds / 10) ? null : position
}
