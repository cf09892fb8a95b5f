import { EventEmitter } from 'node:events'

/** Lets callers wait until something they look for is there, without asking again and again. */
export type Waiting = {
  /** Says that something changed: everyone who waits looks again. */
  changed(): void
  /** Resolves with the first answer of `look` that is not undefined; throws after `withinMs`. */
  until<T>(look: () => T | undefined, what: string, withinMs?: number): Promise<T>
}

export function makeWaiting(): Waiting {
  const news = new EventEmitter()
  news.setMaxListeners(0)

  return {
    changed: () => news.emit('changed'),
    until: (look, what, withinMs = 10_000) => {
      const already = look()
      if (already !== undefined) return Promise.resolve(already)

      return new Promise((resolve, reject) => {
        const again = () => {
          const found = look()
          if (found === undefined) return
          stop()
          resolve(found)
        }
        const late = setTimeout(() => {
          stop()
          reject(new Error(`Waited ${withinMs} ms in vain for ${what}.`))
        }, withinMs)
        const stop = () => {
          clearTimeout(late)
          news.off('changed', again)
        }
        news.on('changed', again)
      })
    },
  }
}
