import { createLocalReq } from 'payload'
import { PgBoss } from 'pg-boss'
import { enqueue, queueSchema, timetable } from '../jobs/queue.ts'
import type { Workshop } from '../jobs/outcome.ts'
import { workQueues } from '../jobs/workQueues.ts'
import { pollTelegram } from './pollTelegram.ts'

type WorkerSettings = {
  databaseUrl: string
  /** How Telegram's updates come to us: posted to the site, or fetched where nobody can post to it. */
  telegramUpdates: 'webhook' | 'polling' | 'none'
}

export type Worker = {
  /** Takes no more jobs, waits up to `seconds` for those begun, and hands the others back. */
  stop(seconds: number): Promise<void>
}

/**
 * Works on the queues until it is stopped. It outlives PostgreSQL: what was lost with a connection is
 * written down and tried again, and the jobs of a worker that fell are taken up within half a minute.
 */
export async function startWorker(workshop: Workshop, settings: WorkerSettings): Promise<Worker> {
  const { payload } = workshop
  const boss = new PgBoss({
    connectionString: settings.databaseUrl,
    application_name: 'atelier-queue',
    schema: queueSchema,
    max: 6,
    useListenNotify: true,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  })
  boss.on('error', (err) => payload.logger.error({ msg: 'the queue stumbled', err }))
  boss.on('warning', ({ message }) => payload.logger.warn({ msg: 'the queue warns', message }))
  await boss.start()
  await workQueues(boss, workshop)
  for (const [name, cron] of Object.entries(timetable)) await boss.schedule(name, cron)

  const stopping = new AbortController()
  const polling =
    settings.telegramUpdates === 'polling'
      ? pollTelegram(workshop, settings.databaseUrl, stopping.signal)
      : Promise.resolve()
  if (settings.telegramUpdates === 'webhook') {
    await enqueue(await createLocalReq({}, payload), 'telegram-webhook', {})
  }

  return {
    async stop(seconds) {
      stopping.abort()
      await Promise.all([boss.stop({ timeout: seconds * 1000 }), polling])
      workshop.outside.mail.close()
    },
  }
}
