import { randomBytes } from 'node:crypto'
import pg from 'pg'

export const template = 'atelier_template'

export type TestDatabase = { url: string; drop: () => Promise<void> }

/** A copy of the migrated template, in well under a second. `server` is an address of its `postgres` database. */
export async function cloneTemplate(server: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await administer(server, `create database ${name} template ${template}`)
  return {
    url: databaseAt(server, name),
    drop: () => administer(server, `drop database if exists ${name} with (force)`),
  }
}

/** The address of another database of the same server. */
export function databaseAt(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Runs one statement that cannot stand in a transaction. */
export async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
