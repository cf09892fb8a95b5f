import { createHmac } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { execute } from './execute.ts'

type Limit = {
  /** What is counted, as `sign-in:192.0.2.7`. Only its HMAC is stored. */
  key: string
  /** How many are free in one window. */
  limit: number
  windowSeconds: number
}

export type Token = { ok: true } | { ok: false; retryAfterSeconds: number }

/**
 * Takes one try from a budget that all processes share. The first try of a window starts it. It
 * counts on a connection of its own, so that a transaction that fails does not give the try back.
 */
export async function takeToken(payload: Payload, ask: Limit): Promise<Token> {
  const key = storedKey(payload, ask.key)
  const { rows } = await execute<{ count: number; wait: number }>(
    { payload },
    sql`
      insert into rate_limits as r (key, count, resets_at)
      values (${key}, 1, now() + make_interval(secs => ${ask.windowSeconds}))
      on conflict (key) do update set
        count = case when r.resets_at <= now() then 1 else r.count + 1 end,
        resets_at = case when r.resets_at <= now() then excluded.resets_at else r.resets_at end
      returning count, ceil(extract(epoch from resets_at - now()))::int as wait`,
  )
  const row = rows[0]
  if (!row) throw new Error('The rate limit could not be counted.')
  return row.count <= ask.limit ? { ok: true } : { ok: false, retryAfterSeconds: row.wait }
}

/** Gives back one try of `key` that turned out to be none, as a sign-in that succeeded. */
export async function giveTokenBack(payload: Payload, key: string): Promise<void> {
  await execute(
    { payload },
    sql`update rate_limits set count = greatest(count - 1, 0) where key = ${storedKey(payload, key)}`,
  )
}

/** Gives every counted try of `key` back, as after a sign-in that succeeded. */
export async function forgiveTries(payload: Payload, key: string): Promise<void> {
  await execute({ payload }, sql`delete from rate_limits where key = ${storedKey(payload, key)}`)
}

const storedKey = (payload: Payload, key: string): string =>
  createHmac('sha256', payload.secret).update(`rate:${key}`).digest('hex')
