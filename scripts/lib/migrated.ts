import path from 'node:path'
import pg from 'pg'
import { root } from './builds.ts'
import { fingerprint } from './stale.ts'

/** A mark of all that `scripts/migrate.ts` brings into a database. */
export const migrationMark = (): string =>
  fingerprint(root, [
    'migrations',
    path.join('jobs', 'queue.ts'),
    path.join('jobs', 'createQueues.ts'),
    'package-lock.json',
  ])

/**
 * The embedded database carries the mark of its last migration as its comment, so that a start with nothing
 * to migrate need not load Payload to find that out. A comment is copied and wiped with the database.
 */
export async function isMigrated(url: string, mark: string): Promise<boolean> {
  const [row] = await ask(
    url,
    'select shobj_description(oid, $1) as comment from pg_database where datname = current_database()',
    ['pg_database'],
  )
  return row?.comment === `migrated ${mark}`
}

export async function noteMigrated(url: string, mark: string): Promise<void> {
  await ask(url, `comment on database atelier is 'migrated ${mark}'`)
}

type Row = { comment: string | null }

async function ask(url: string, query: string, values: string[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(query, values)).rows
  } finally {
    await client.end()
  }
}
