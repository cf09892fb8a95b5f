import { setTimeout as wait } from 'node:timers/promises'

/** Something that runs until it is told to stop, or falls. */
export type Running = {
  /** Settles when it has ended, whoever ended it. */
  exited: Promise<unknown>
  stop: () => Promise<void>
}

export type Kept = {
  /** Ends it and starts it again; for code that has changed. */
  restart: () => Promise<void>
  /** Ends it for good. */
  stop: () => Promise<void>
}

type Ask = {
  start: () => Promise<Running>
  /** Told of each fall; `inARow` counts those since it last ran for a while. */
  onFall?: (inARow: number) => void
}

const FIRST_DELAY_MS = 100
const LONGEST_DELAY_MS = 10_000
/** Whatever has run for this long has recovered; its next fall is a first one again. */
const RECOVERED_AFTER_MS = 30_000

/**
 * Starts something and keeps it running: when it falls it is started again, quickly at first and then ever
 * more patiently. Throws when the very first start does; later ones are tried again.
 */
export async function keep({ start, onFall = () => {} }: Ask): Promise<Kept> {
  const stopping = new AbortController()
  let running = await start()
  let restarting = false

  const watch = async (): Promise<void> => {
    let inARow = 0
    while (!stopping.signal.aborted) {
      const since = Date.now()
      await running.exited
      if (stopping.signal.aborted) return

      if (restarting) restarting = false
      else {
        inARow = Date.now() - since > RECOVERED_AFTER_MS ? 1 : inARow + 1
        onFall(inARow)
        await delay(inARow, stopping.signal)
      }
      if (!stopping.signal.aborted) running = await startUntilItDoes(inARow)
    }
  }

  const startUntilItDoes = async (falls: number): Promise<Running> => {
    for (let inARow = falls; ; inARow++) {
      try {
        return await start()
      } catch {
        onFall(inARow + 1)
        await delay(inARow + 1, stopping.signal)
        if (stopping.signal.aborted) return nothing
      }
    }
  }

  const watching = watch()
  return {
    restart: async () => {
      restarting = true
      await running.stop()
    },
    stop: async () => {
      stopping.abort()
      await running.stop()
      await watching
      await running.stop() // it may just have been started again
    },
  }
}

const nothing: Running = { exited: Promise.resolve(), stop: async () => {} }

const delay = (inARow: number, signal: AbortSignal): Promise<void> =>
  wait(Math.min(FIRST_DELAY_MS * 2 ** (inARow - 1), LONGEST_DELAY_MS), undefined, { signal }).catch(
    () => {},
  )
