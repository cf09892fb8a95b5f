/** What a page may show, and since when: `madeAt` is when the answer of the save was there. */
type State = { shown: number | null; begunAt: number; madeAt: number }

/** After so many milliseconds nobody may see what was before. */
const PROMISE_MS = 1_000

export type Witness = {
  /** A save has been sent off; from now on its change may be seen. */
  begins(shown: number | null, at: number): void
  /** Its answer is there. */
  made(at: number): void
  /** A page was asked for at `askedAt`, answered by now, and showed this. True when it is the newest. */
  sees(page: string, shown: number | null, askedAt: number): boolean
  /** Answers that showed an old state after the same page of the same process had shown the new one. */
  goneBack(): number
  /** Answers that showed an old state more than a second after it was over. */
  tooOld(): number
}

/** Remembers what was changed when, and judges every answer by it. */
export function aWitness(): Witness {
  const states: State[] = []
  const freshSince = new Map<string, { state: number; at: number }>()
  let goneBack = 0
  let tooOld = 0

  const newest = () => states.length - 1
  /** The latest state that shows this; -1 for what was before the first one. */
  const stateOf = (shown: number | null) => states.findLastIndex((each) => each.shown === shown)

  return {
    begins: (shown, at) => states.push({ shown, begunAt: at, madeAt: Infinity }),
    made: (at) => {
      const state = states.at(-1)
      if (state) state.madeAt = at
    },
    sees: (page, shown, askedAt) => {
      const state = stateOf(shown)
      const next = states[state + 1]
      if (next && askedAt - next.madeAt > PROMISE_MS) tooOld += 1

      const before = freshSince.get(page)
      if (before && state < before.state && askedAt > before.at) goneBack += 1
      if (!before || state > before.state) freshSince.set(page, { state, at: performance.now() })
      return state === newest()
    },
    goneBack: () => goneBack,
    tooOld: () => tooOld,
  }
}
