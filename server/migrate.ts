import { readdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { getPayload } from 'payload'
import type { SchoolPool } from '../database/pool.ts'
import { env } from '../env.ts'
import { createQueues } from '../jobs/createQueues.ts'
import config from '../payload.config.ts'

/** Any number will do, as long as every process that migrates takes the same. */
const LOCK = 20_261_121

/**
 * Brings the database to this version: Payload's migrations, then the queues. Whoever comes second waits for
 * the first, and finds nothing left to do. No statement of this process is cut short from then on. Throws when a
 * migration did not last.
 */
export async function migrate(): Promise<void> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const payload = await getPayload({ config })
    await (payload.db.pool as SchoolPool).liftLimits()
    await payload.db.migrate()
    await createQueues(env.DATABASE_URL)
    await assertMigrated(client)
  } finally {
    await client.end()
  }
}

/** The names of all migrations this version has, oldest first. */
export const migrationNames = (): string[] =>
  readdirSync(path.resolve(import.meta.dirname, '../migrations'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()

/** Payload swallows a failed COMMIT, so the rows are read back. (payloadcms/payload#17726) */
async function assertMigrated(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
  const kept = new Set(rows.map(({ name }) => name))
  const lost = migrationNames().filter((name) => !kept.has(name))
  if (lost.length > 0) throw new Error(`These migrations did not last: ${lost.join(', ')}.`)
}
