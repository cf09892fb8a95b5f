import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss'
import { deliverJob } from './deliver.ts'
import type { Handler, Outcome, Workshop } from './outcome.ts'
import { queues } from './queue.ts'
import type { Jobs, QueueName } from './queue.ts'
import { spreadNoticeJob } from './spreadNotice.ts'
import { telegramReplyJob } from './telegramReply.ts'
import { telegramWebhookJob } from './telegramWebhook.ts'

type Work<Name extends QueueName> = {
  handler: Handler<Name>
  /** How many of its jobs one worker does at a time. */
  atOnce: number
}

/** Who does the jobs of each queue. */
const work: { [Name in QueueName]: Work<Name> } = {
  notice: { handler: spreadNoticeJob, atOnce: 1 },
  deliver: { handler: deliverJob, atOnce: 3 },
  'telegram-reply': { handler: telegramReplyJob, atOnce: 1 },
  'telegram-webhook': { handler: telegramWebhookJob, atOnce: 1 },
}

/** Begins to work on every queue. NOTIFY wakes at once; polling is for when its connection is lost. */
export async function workQueues(boss: PgBoss, workshop: Workshop): Promise<void> {
  await Promise.all(
    (Object.keys(queues) as QueueName[]).map((name) => workQueue(boss, workshop, name)),
  )
}

async function workQueue<Name extends QueueName>(
  boss: PgBoss,
  workshop: Workshop,
  name: Name,
): Promise<void> {
  const { handler, atOnce } = work[name]
  await boss.work<Jobs[Name], unknown, typeof options & { localConcurrency: number }>(
    name,
    { ...options, localConcurrency: atOnce },
    (jobs) =>
      Promise.all(jobs.map(async (job) => resultOf(job.id, await attempt(handler, workshop, job)))),
  )
}

const options = {
  includeMetadata: true,
  perJobResults: true,
  batchSize: 1,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 10,
} as const

/** A surprise is written down here and kept out of the queue, where its words might name people. */
async function attempt<Name extends QueueName>(
  handler: Handler<Name>,
  workshop: Workshop,
  job: JobWithMetadata<Jobs[Name]>,
): Promise<Outcome> {
  try {
    return await handler(workshop, job, new Date())
  } catch (err) {
    workshop.payload.logger.error({ msg: 'job failed', queue: job.name, job: job.id, err })
    return { kind: 'again', code: 'unexpected' }
  }
}

function resultOf(id: string, outcome: Outcome): JobResult<{ code: string }> {
  switch (outcome.kind) {
    case 'done':
      return { id, status: 'completed' }
    case 'again':
      return { id, status: 'failed', output: { code: outcome.code } }
    case 'never':
      return { id, status: 'deadletter', output: { code: outcome.code } }
  }
}
