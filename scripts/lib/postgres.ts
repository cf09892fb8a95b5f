import { existsSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from './ports.ts'
import { prepareCluster, superuser } from './postgresCluster.ts'
import { clearLeftovers } from './postgresLeftovers.ts'
import { runServer } from './postgresServer.ts'
import type { Failure, Server } from './postgresServer.ts'
import { findWay } from './postgresWay.ts'
import type { Way, WayName } from './postgresWay.ts'
import { fullDisk, trouble } from './trouble.ts'

export type Postgres = Server & {
  /** The address of the database `atelier`, with its password. */
  url: string
  port: number
  way: WayName
  /** Where the database lies. */
  cluster: string
}

export type PostgresAsk = {
  /** The data folder of the school; the database is `postgres` in it, unless it has to go elsewhere. */
  dir: string
  /** A free one is taken unless one is given. */
  port?: number
  /** False trades the safety of what is stored for speed; for tests. */
  durable?: boolean
  /** Takes this way to run it and no other. */
  way?: WayName
  elsewhere?: readonly string[]
  onLine?: (line: string) => void
}

/**
 * Starts the PostgreSQL that comes with the packages, on loopback and with a password, and makes its
 * database at the first start. Whatever an earlier run left behind is cleared first: the caller makes sure
 * that no other living supervisor has this folder. The server ends with the process that started it.
 */
export async function startPostgres(ask: PostgresAsk): Promise<Postgres> {
  const { dir, durable = true, onLine = () => {} } = ask
  const way = findWay({ dir, only: ask.way, elsewhere: ask.elsewhere })
  const password = await prepareCluster(way)
  const { port, ...server } = await startServer(way, { port: ask.port, durable, onLine })

  const addressOf = (database: string) =>
    `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`
  await makeDatabase(addressOf('postgres'))
  return { ...server, port, way: way.name, cluster: way.cluster, url: addressOf('atelier') }
}

type StartAsk = { port?: number; durable: boolean; onLine: (line: string) => void }

const PATIENCE_MS = 30_000

/** Tries again for what passes by itself: a port just taken, the last processes of a killed server. */
async function startServer(way: Way, ask: StartAsk): Promise<Server & { port: number }> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    await clearLeftovers(way.cluster)
    const port = ask.port ?? (await freePort())
    const server = await runServer(way, { ...ask, port })
    if (!('kind' in server)) return { ...server, port }

    if (!passesByItself.test(server.said) || Date.now() > deadline) throw asTrouble(server, way)
    await wait(200)
  }
}

const passesByItself =
  /Address already in use|pre-existing shared memory block|lock file "postmaster.pid" already exists/

function asTrouble({ said }: Failure, way: Way): Error {
  if (said.includes('No space left')) return trouble(fullDisk())
  if (said.includes('incompatible with server')) {
    return trouble(
      `The database in ${way.cluster} was written by another major version of PostgreSQL. Carry it over with pg_dump of that version, or begin anew with: npm start -- --fresh`,
    )
  }
  return new Error(`The embedded PostgreSQL did not start. It said:\n${said}`)
}

async function makeDatabase(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    const { rows } = await client.query("select from pg_database where datname = 'atelier'")
    if (rows.length === 0) await client.query('create database atelier')
  } finally {
    await client.end()
  }
}

/** Removes the embedded database, wherever it lies. */
export async function wipePostgres(dir: string): Promise<void> {
  const { cluster } = findWay({ dir })
  if (existsSync(cluster)) await clearLeftovers(cluster)
  rmSync(cluster, { recursive: true, force: true })
}
