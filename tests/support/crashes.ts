import { AsyncLocalStorage } from 'node:async_hooks'
import type { Payload } from 'payload'

/** Where work is to die: before this statement is sent, or after, so that nobody hears its answer. */
export type Crash = { statement: number; isSent: boolean }

type Doomed = { left: number; isSent: boolean }

type Query = (this: Client, ...args: unknown[]) => unknown
type Client = { connection: { stream: { destroy(): void } } }

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
    if (fate.isSent) setImmediate(() => this.connection.stream.destroy())
    return answer
  }
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
