import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'

export type Listener = {
  /** Ends the connection and listens no more. */
  close(): Promise<void>
}

type Options = {
  url: string
  /** What to do with each notice, by its channel. */
  channels: Readonly<Record<string, (payload: string) => void>>
  /** Called each time listening begins: whatever happened before was not heard. */
  onListening: () => void
  log: Pick<Logger, 'warn'>
  /** How often the connection is asked whether it is still there. */
  heartbeatMs?: number
}

const FIRST_WAIT = 100
const LONGEST_WAIT = 5_000

/**
 * Listens on a PostgreSQL connection of its own, and opens a new one whenever it is lost, waiting longer
 * each time. A connection that was cut without a word is noticed by its heartbeat.
 */
export function listen(options: Options): Listener {
  const closing = new AbortController()
  const done = listenAgainAndAgain(options, closing.signal)
  return {
    close: async () => {
      closing.abort()
      await done
    },
  }
}

async function listenAgainAndAgain(options: Options, closing: AbortSignal): Promise<void> {
  let pause = FIRST_WAIT
  while (!closing.aborted) {
    try {
      await listenOnce(options, closing, () => (pause = FIRST_WAIT))
    } catch (err) {
      options.log.warn({ msg: 'not listening to the database', code: codeOf(err), pause })
    }
    await wait(pause, undefined, { signal: closing }).catch(() => undefined)
    pause = Math.min(pause * 2, LONGEST_WAIT)
  }
}

/** Listens until the connection is lost, which throws, or `closing` fires. */
async function listenOnce(
  { url, channels, onListening, heartbeatMs = 5_000 }: Options,
  closing: AbortSignal,
  onConnected: () => void,
): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'atelier-listen',
    connectionTimeoutMillis: 5_000,
    query_timeout: heartbeatMs,
    keepAlive: true,
  })
  const ended = Promise.withResolvers<void>()
  const beat = setInterval(() => void client.query('select 1').catch(ended.reject), heartbeatMs)
  const stop = () => ended.resolve()
  closing.addEventListener('abort', stop)
  client.on('error', ended.reject)
  client.on('end', () => ended.reject(new Error('The connection ended.')))
  client.on('notification', ({ channel, payload }) => channels[channel]?.(payload ?? ''))
  try {
    await Promise.race([ended.promise, beginListening(client, Object.keys(channels))])
    onConnected()
    onListening()
    await ended.promise
  } finally {
    clearInterval(beat)
    closing.removeEventListener('abort', stop)
    await client.end().catch(() => undefined)
  }
}

async function beginListening(client: pg.Client, channels: string[]): Promise<void> {
  await client.connect()
  for (const channel of channels) await client.query(`listen ${client.escapeIdentifier(channel)}`)
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : 'lost'
