import { setTimeout as wait } from 'node:timers/promises'
import type { Lock, Locker } from '@tus/server'
import pg from 'pg'
import type { Logger } from 'pino'
import { locked, locksHere } from './locksHere.ts'

export type UploadLocks = {
  locker: Locker
  /** Asks whoever holds an upload in this process to let go of it: it goes on elsewhere. */
  letGo: (upload: string) => void
  close: () => Promise<void>
}

/** The channel on which processes ask each other to let go of an upload. */
export const uploadChannel = 'uploads'

const PATIENCE_MS = 15_000
const PAUSE_MS = 200
const ANSWER_MS = 10_000

/**
 * One request at a time writes to an upload, whichever process it has reached: a telephone that comes back on another
 * network may land elsewhere while its old connection still hangs. All locks of a process lie on one connection to
 * PostgreSQL, so those of a process that fell are gone with it; when that connection is lost, so are they, and what is
 * held has to be let go of.
 */
export function createUploadLocks({
  url,
  log,
}: {
  url: string
  log: Pick<Logger, 'warn'>
}): UploadLocks {
  const here = locksHere(PATIENCE_MS)
  const held = new Map<string, () => Promise<void> | void>()
  let connecting: Promise<pg.Client> | undefined

  const lose = (err: Error & { code?: string }): void => {
    const lost = connecting
    if (!lost) return
    connecting = undefined
    log.warn({ msg: 'the locks of uploads are lost', code: err.code })
    for (const letGo of held.values()) void letGo()
    void lost.then((client) => client.end()).catch(() => undefined)
  }
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({
      ...{ connectionString: url, application_name: 'atelier-uploads' },
      ...{ keepAlive: true, query_timeout: ANSWER_MS, connectionTimeoutMillis: ANSWER_MS },
    })
    client.on('error', lose)
    await client.connect()
    return client
  }
  const connection = () => (connecting ??= connect())
  // One question after the other, as the connection is one.
  let before: Promise<unknown> = Promise.resolve()
  const ask = (query: string, values: string[]): Promise<unknown> => {
    const answer = before.then(async () => {
      const { rows } = await (await connection()).query<{ answer: unknown }>(query, values)
      return rows[0]?.answer
    })
    // Whoever is not answered does not know what is locked.
    before = answer.catch(lose)
    return answer
  }

  const takeEverywhere = async (upload: string, stop: AbortSignal): Promise<void> => {
    const name = `atelier:upload:${upload}`
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until && !stop.aborted;) {
      const isOurs = await ask('select pg_try_advisory_lock(hashtextextended($1, 0)) as answer', [
        name,
      ])
      if (isOurs === true) return
      await ask('select pg_notify($1, $2) as answer', [uploadChannel, upload])
      await wait(PAUSE_MS)
    }
    throw locked
  }

  const newLock = (upload: string): Lock => {
    const lock = here.newLock(upload)
    return {
      lock: async (stop, letGo) => {
        await lock.lock(stop, letGo)
        try {
          await takeEverywhere(upload, stop)
        } catch (error) {
          await lock.unlock()
          throw error
        }
        held.set(upload, letGo)
      },
      unlock: async () => {
        held.delete(upload)
        const name = `atelier:upload:${upload}`
        // A connection that is lost has let go already.
        await ask('select pg_advisory_unlock(hashtextextended($1, 0)) as answer', [name]).catch(
          () => undefined,
        )
        await lock.unlock()
      },
    }
  }

  return {
    locker: { newLock },
    letGo: (upload) => void held.get(upload)?.(),
    close: async () => (await connecting?.catch(() => undefined))?.end(),
  }
}
