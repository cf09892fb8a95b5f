const ONCE_A_SECOND = 1_000

export type ProgressTeller = {
  /** So many seconds of the film are done. */
  second: (second: number) => void
  /** Waits until what was told last is written. */
  done: () => Promise<void>
}

/**
 * Tells how far the work on a film of so many seconds is, in whole percent below 100: each percent once, one after the
 * other, and at most one a second. Of a film that does not say its length nothing can be told.
 */
export function progressTeller(
  seconds: number | null,
  tell: (percent: number) => Promise<void>,
): ProgressTeller {
  let told = 0
  let toldAt = -Infinity
  let telling = Promise.resolve()
  return {
    second: (second) => {
      const percent = Math.min(99, Math.floor((100 * second) / (seconds ?? Infinity)))
      const now = performance.now()
      if (percent <= told || now - toldAt < ONCE_A_SECOND) return
      told = percent
      toldAt = now
      telling = telling.then(() => tell(percent))
      telling.catch(() => undefined) // whoever waits in `done` hears of it
    },
    done: () => telling,
  }
}
