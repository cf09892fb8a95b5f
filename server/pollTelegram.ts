import { setTimeout as wait } from 'node:timers/promises'
import { createLocalReq } from 'payload'
import pg from 'pg'
import { hearTelegram } from '../commands/hearTelegram.ts'
import { heardIn } from '../providers/telegramHeard.ts'
import type { Workshop } from '../jobs/outcome.ts'

/** Any number will do, as long as every worker takes the same. */
const LOCK = 20_261_122
const PAUSE_MS = 5_000

/**
 * Fetches what people write to the bot, where Telegram cannot post it to us: on a developer's machine.
 * Of several workers one does, for Telegram gives each update to one; when it falls, another takes over.
 */
export async function pollTelegram(
  workshop: Workshop,
  databaseUrl: string,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await whileAlone(databaseUrl, signal, (alone) => hearAll(workshop, alone))
    } catch (err) {
      if (!signal.aborted) workshop.payload.logger.warn({ msg: 'Telegram is not heard', err })
    }
    await wait(PAUSE_MS, undefined, { signal }).catch(() => {})
  }
}

async function hearAll({ outside, payload }: Workshop, signal: AbortSignal): Promise<void> {
  if (!outside.telegram) return
  for await (const update of outside.telegram.poll(signal)) {
    const heard = heardIn(update)
    if (heard) await hearTelegram(await createLocalReq({}, payload), heard, new Date())
  }
}

/** Runs `work` while we hold the lock, if nobody else does; it is told when the lock is lost. */
async function whileAlone(
  databaseUrl: string,
  stop: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const lost = new AbortController()
  const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
  client.on('error', (error) => lost.abort(error))
  await client.connect()
  try {
    const { rows } = await client.query<{ ours: boolean }>(
      'select pg_try_advisory_lock($1) as ours',
      [LOCK],
    )
    if (rows[0]?.ours) await work(AbortSignal.any([stop, lost.signal]))
  } finally {
    await client.end().catch(() => {})
  }
}
