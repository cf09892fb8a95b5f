import pg from 'pg'

type PoolSettings = { url: string; size: number; name: string }

/**
 * Limits of one process's pool. Nothing waits for ever: a transaction that forgot its `req` and asks
 * for a second connection is refused after five seconds instead of starving everyone.
 */
export const poolOptions = ({ url, size, name }: PoolSettings): pg.PoolConfig => ({
  connectionString: url,
  max: size,
  connectionTimeoutMillis: 5_000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 20_000,
  keepAlive: true,
  application_name: name,
})

/**
 * A pool that outlives its PostgreSQL. `pg` raises lost connections as `error` events, and an event
 * nobody hears ends the process; here each is heard, the client is thrown away by the pool, and the
 * next query opens a new one. (payloadcms/payload#16939)
 *
 * Payload also keeps the very first client for itself and never gives it back, and takes one more
 * with each ECONNRESET (payloadcms/payload#11727); `releaseFirst` returns it to the others.
 *
 * Drizzle never gives a client back whose connection is lost while its transaction begins (0.45, the `begin`
 * stands before the `try`). Whoever holds a dead client for a second has forgotten it, and it is thrown away.
 */
export class SchoolPool extends pg.Pool {
  #first: pg.PoolClient | undefined
  readonly #out = new Set<pg.PoolClient>()

  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', ignoreLostConnection)
    this.on('connect', (client) => {
      client.on('error', ignoreLostConnection)
      client.once('end', () => setTimeout(() => this.#forget(client), 1_000).unref())
    })
    this.on('acquire', (client) => this.#out.add(client))
    this.on('release', (_error, client) => this.#out.delete(client))
    this.once('acquire', (client: pg.PoolClient) => {
      this.#first = client
    })
  }

  #forget(client: pg.PoolClient): void {
    if (!this.#out.has(client)) return
    client.release(true)
    client.release = () => {} // should somebody remember it after all
  }

  /** Gives back the client Payload holds on to. Called once, when Payload has connected. */
  releaseFirst(): void {
    const client = this.#first
    this.#first = undefined
    if (!client) return
    client.removeAllListeners('error')
    client.on('error', ignoreLostConnection)
    client.release()
  }

  /** From now on a statement may take as long as it takes: an index over a large table does, a page may not. */
  async liftLimits(): Promise<void> {
    const lift = (client: pg.ClientBase) =>
      client.query('set statement_timeout = 0; set idle_in_transaction_session_timeout = 0')
    Object.assign(this.options, { onConnect: lift }) // awaited before anybody has the client
    const open = await Promise.all(Array.from({ length: this.idleCount }, () => this.connect()))
    for (const client of open) {
      await lift(client)
      client.release()
    }
  }
}

/** The query that used the connection reports the loss; the event itself has nothing to add. */
function ignoreLostConnection(): void {}
