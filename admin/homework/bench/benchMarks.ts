import type { Drawn, MarkColour } from '../../../domain/mark.ts'

/** All that a mentor decides of a mark. */
export type Wish = Drawn & { photo: string; colour: MarkColour; text: string }

/** A mark on the bench: as it is wanted, and as the school has it. Null where there is to be none, or is none. */
export type Entry = {
  key: string
  number: number
  wish: Wish | null
  kept: { id: string; wish: Wish } | null
  isSending: boolean
  /** Why the school did not take it, until it is tried again. */
  trouble: string | null
}

type Change = { key: string; before: Wish | null; after: Wish | null }

/** The marks of one homework, with what was done to them and can be taken back, the latest last. */
export type BenchMarks = {
  entries: readonly Entry[]
  done: readonly Change[]
  undone: readonly Change[]
}

/** A mark is added, changed (all but its kind), or, by null, removed. What had been taken back is gone for good. */
export function wished(marks: BenchMarks, key: string, after: Wish | null): BenchMarks {
  const before = marks.entries.find((entry) => entry.key === key)?.wish ?? null
  const change = { key, before, after }
  const last = marks.done.at(-1)
  const done =
    last && isSameTyping(last, change)
      ? [...marks.done.slice(0, -1), { ...last, after }]
      : [...marks.done, change]
  return { entries: withWish(marks.entries, key, after), done, undone: [] }
}

/** The last change is taken back. */
export function undone(marks: BenchMarks): BenchMarks {
  const change = marks.done.at(-1)
  if (!change) return marks
  return {
    entries: withWish(marks.entries, change.key, change.before),
    done: marks.done.slice(0, -1),
    undone: [...marks.undone, change],
  }
}

/** The change that was taken back last is made again. */
export function redone(marks: BenchMarks): BenchMarks {
  const change = marks.undone.at(-1)
  if (!change) return marks
  return {
    entries: withWish(marks.entries, change.key, change.after),
    done: [...marks.done, change],
    undone: marks.undone.slice(0, -1),
  }
}

/** The same marks with something else known of one of them. */
export const known = (marks: BenchMarks, key: string, news: Partial<Entry>): BenchMarks => ({
  ...marks,
  entries: marks.entries.map((entry) => (entry.key === key ? { ...entry, ...news } : entry)),
})

export type Call =
  | { kind: 'create'; key: string; wish: Wish }
  | { kind: 'change'; id: string; wish: Wish }
  | { kind: 'remove'; id: string }

/** What to ask of the school so that it has the mark as it is wanted; null when it does. */
export function nextCall({ key, wish, kept }: Entry): Call | null {
  if (wish && !kept) return { kind: 'create', key, wish }
  if (!wish && kept) return { kind: 'remove', id: kept.id }
  return wish && kept && !isSame(wish, kept.wish) ? { kind: 'change', id: kept.id, wish } : null
}

/** Whether the two differ in nothing but their text. */
export const isTyping = (before: Wish | null, after: Wish | null): boolean =>
  before !== null && after !== null && isSame({ ...before, text: after.text }, after)

const isSameTyping = (last: Change, next: Change) =>
  last.key === next.key && isTyping(last.before, last.after) && isTyping(next.before, next.after)

const isSame = (a: Wish, b: Wish) =>
  a.text === b.text &&
  a.colour === b.colour &&
  (a.shape === b.shape || JSON.stringify(a.shape) === JSON.stringify(b.shape))

function withWish(entries: readonly Entry[], key: string, wish: Wish | null): readonly Entry[] {
  if (entries.some((entry) => entry.key === key)) {
    return entries.map((entry) => (entry.key === key ? { ...entry, wish, trouble: null } : entry))
  }
  const number = Math.max(0, ...entries.filter((entry) => entry.wish).map((entry) => entry.number))
  const fresh = { key, number: number + 1, wish, kept: null, isSending: false, trouble: null }
  return [...entries, fresh]
}
