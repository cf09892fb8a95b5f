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
  let restarting = new AbortController()
  let inARow = 0

  const fallen = async (): Promise<void> => {
    inARow++
    onFall(inARow)
    const delay = Math.min(FIRST_DELAY_MS * 2 ** (inARow - 1), LONGEST_DELAY_MS)
    const signal = AbortSignal.any([stopping.signal, restarting.signal])
    await wait(delay, undefined, { signal }).catch(() => {})
  }

  const startAgain = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      if (restarting.signal.aborted) {
        restarting = new AbortController()
        inARow = 0
      }
      try {
        running = await start()
        return
      } catch {
        await fallen()
      }
    }
  }

  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const since = Date.now()
      await running.exited
      if (Date.now() - since > RECOVERED_AFTER_MS) inARow = 0
      if (!stopping.signal.aborted && !restarting.signal.aborted) await fallen()
      await startAgain()
    }
  }

  const watching = watch()
  return {
    restart: async () => {
      restarting.abort()
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
