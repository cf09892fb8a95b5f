import type { Lock, Locker, RequestRelease } from '@tus/server'

/** As tus answers it: a client tries again. */
export const locked = Object.assign(new Error('This upload is locked.'), {
  ...{ status_code: 423, body: 'Somebody else is writing to this upload.\n' },
})

type Waiter = { letGo: RequestRelease; take: () => void }

/** Who holds an upload, and who waits for it, the first one first. */
type Held = { letGo: RequestRelease; waiters: Waiter[] }

/**
 * The locks of uploads in one process. Whoever waits for one asks its holder to let go of it, and gives up when stopped
 * or out of patience.
 */
export function locksHere(patienceMs: number): Locker {
  const all = new Map<string, Held>()

  const take = async (upload: string, stop: AbortSignal, letGo: RequestRelease): Promise<void> => {
    const held = all.get(upload)
    if (!held) {
      all.set(upload, { letGo, waiters: [] })
      return
    }
    const turn = Promise.withResolvers<void>()
    const waiter: Waiter = { letGo, take: turn.resolve }
    const giveUp = () => {
      held.waiters = held.waiters.filter((each) => each !== waiter)
      turn.reject(locked)
    }
    held.waiters.push(waiter)
    const patience = setTimeout(giveUp, patienceMs)
    stop.addEventListener('abort', giveUp)
    try {
      if (stop.aborted) giveUp()
      else askToLetGo(held)
      await turn.promise
    } finally {
      clearTimeout(patience)
      stop.removeEventListener('abort', giveUp)
    }
  }

  const pass = (upload: string): void => {
    const held = all.get(upload)
    const next = held?.waiters.shift()
    if (!held || !next) {
      all.delete(upload)
      return
    }
    held.letGo = next.letGo
    next.take()
    if (held.waiters.length > 0) askToLetGo(held)
  }

  const newLock = (upload: string): Lock => ({
    lock: (stop, letGo) => take(upload, stop, letGo),
    unlock: async () => pass(upload),
  })
  return { newLock }
}

/** Whoever cannot be asked lets go when it is done. */
function askToLetGo({ letGo }: Held): void {
  const asked = async () => letGo()
  asked().catch(() => undefined)
}
