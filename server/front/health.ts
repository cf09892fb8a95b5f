import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { readiness } from '../../queries/readiness.ts'
import { migrationNames } from '../migrate.ts'

export type Health = { ok: boolean; checks: Record<string, string> }

const PATIENCE = 2_000

/** Whether this process can serve: the database answers, has the queues, and has seen every migration. */
export async function checkHealth(payload: Payload): Promise<Health> {
  const late = wait(PATIENCE, undefined, { ref: false }).then(() => {
    throw new Error('no answer in time')
  })
  const known = await Promise.race([readiness(payload), late]).catch(() => null)
  if (!known) return { ok: false, checks: { database: 'no answer' } }

  const missing = migrationNames().filter((name) => !known.applied.includes(name))
  return {
    ok: known.hasQueue && missing.length === 0,
    checks: {
      database: 'ok',
      queue: known.hasQueue ? 'ok' : 'not set up',
      migrations: missing.length === 0 ? 'ok' : `${missing.length} not applied`,
    },
  }
}
