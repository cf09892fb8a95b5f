import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { execute } from '../database/execute.ts'

/** What the database has of what this version needs. */
export type Readiness = { hasQueue: boolean; applied: string[] }

/** Whether the queues are there, and which migrations were applied. Two statements; throws without a database. */
export async function readiness(payload: Payload): Promise<Readiness> {
  const queue = await execute<{ exists: boolean }>(
    { payload },
    sql`select to_regclass('pgboss.version') is not null as exists`,
  )
  const migrations = await execute<{ name: string }>(
    { payload },
    sql`select name from payload_migrations`,
  )
  return {
    hasQueue: queue.rows[0]?.exists ?? false,
    applied: migrations.rows.map(({ name }) => name),
  }
}
