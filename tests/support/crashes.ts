import { AsyncLocalStorage } from 'node:async_hooks'
import type { Duplex } from 'node:stream'
import type { Payload } from 'payload'

/** Where work is to die: before this statement is sent, or after, so that nobody hears its answer. */
export type Crash = { statement: number; isSent: boolean }

type Doomed = { left: number; isSent: boolean }

type Query = (this: Client, ...args: unknown[]) => unknown
type Client = { connection: { stream: Duplex } }

const doomed = new AsyncLocalStorage<Doomed>()

/** Lets the connections of a school break where `dyingAt` says so. Once for each test file. */
export function letConnectionsBreak(payload: Payload): void {
  const { Client } = payload.db.pool as unknown as { Client: { prototype: { query: Query } } }
  const { prototype } = Client
  const query = prototype.query
  prototype.query = function (...args) {
    const fate = doomed.getStore()
    if (!fate) return query.apply(this, args)
    fate.left -= 1
    if (fate.left !== 0) return query.apply(this, args)
    if (!fate.isSent) this.connection.stream.destroy()
    const answer = query.apply(this, args)
    if (fate.isSent) breakUnheard(this.connection.stream)
    return answer
  }
}

/**
 * Whatever arrives from now on is heard by nobody. Without this a quick answer would give the connection back to
 * the pool first, and break it in the hands of somebody whose story has no crash.
 */
function breakUnheard(stream: Duplex): void {
  stream.removeAllListeners('data')
  setImmediate(() => stream.destroy())
}

/** Does `work`, and lets its database connection die at one of its statements; with null it lives. */
export async function dyingAt(crash: Crash | null, work: () => Promise<unknown>): Promise<void> {
  if (!crash) return void (await work())
  try {
    await doomed.run({ left: crash.statement, isSent: crash.isSent }, work)
  } catch {
    // It died, or was refused; whoever asked will ask again.
  }
}
