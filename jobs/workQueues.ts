import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss'
import { applyVerdictJob } from './applyVerdict.ts'
import { deliverJob } from './deliver.ts'
import { dropFilesJob } from './dropFiles.ts'
import { dropOriginalsJob } from './dropOriginals.ts'
import { dropUploadJob } from './dropUpload.ts'
import { hearMissedEventsJob } from './hearMissedEvents.ts'
import { lookUpPaymentJob } from './lookUpPayment.ts'
import type { Handler, Outcome, Workshop } from './outcome.ts'
import { prepareCourseFileJob } from './prepareCourseFile.ts'
import { preparePhotoJob } from './preparePhoto.ts'
import { prepareVideoJob } from './prepareVideo.ts'
import { pursueRefundJob } from './pursueRefund.ts'
import { publishDraftJob } from './publishDraft.ts'
import { publishDueJob } from './publishDue.ts'
import { queues } from './queue.ts'
import type { Jobs, QueueName } from './queue.ts'
import { reconcilePaymentsJob } from './reconcilePayments.ts'
import { settleSeatsJob } from './settleSeats.ts'
import { spreadNoticeJob } from './spreadNotice.ts'
import { sweepAccessJob } from './sweepAccess.ts'
import { telegramReplyJob } from './telegramReply.ts'
import { telegramWebhookJob } from './telegramWebhook.ts'
import { tidyJob } from './tidy.ts'

/** Who does the jobs of each queue. */
const handlers: { [Name in QueueName]: Handler<Name> } = {
  notice: spreadNoticeJob,
  deliver: deliverJob,
  'telegram-reply': telegramReplyJob,
  'telegram-webhook': telegramWebhookJob,
  'reconcile-payments': reconcilePaymentsJob,
  'look-up-payment': lookUpPaymentJob,
  'pursue-refund': pursueRefundJob,
  'hear-missed-events': hearMissedEventsJob,
  'prepare-photo': preparePhotoJob,
  'prepare-course-file': prepareCourseFileJob,
  'prepare-video': prepareVideoJob,
  'drop-upload': dropUploadJob,
  'drop-files': dropFilesJob,
  'drop-originals': dropOriginalsJob,
  'apply-verdict': applyVerdictJob,
  'sweep-access': sweepAccessJob,
  'publish-draft': publishDraftJob,
  'publish-due': publishDueJob,
  'settle-seats': settleSeatsJob,
  tidy: tidyJob,
}

/**
 * How jobs are fetched. NOTIFY wakes at once; polling is for when its connection is lost, and for dead
 * letters that were brought back. A wake says nothing of how many are waiting: so two are fetched at a
 * time, and a full fetch is followed by the next without a pause.
 */
const fetching = {
  includeMetadata: true,
  perJobResults: true,
  batchSize: 2,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 5,
} as const

/** A job that waits for its hour is found by polling only, and a verdict should be applied on the second. */
const punctual: ReadonlySet<QueueName> = new Set(['apply-verdict', 'publish-draft'])

/** Work of minutes or hours: what waits behind it is for another worker, if there is one. */
const lengthy: ReadonlySet<QueueName> = new Set(['prepare-course-file', 'prepare-video'])

/** Begins to work on every queue. */
export async function workQueues(boss: PgBoss, workshop: Workshop): Promise<void> {
  for (const name of Object.keys(queues) as QueueName[]) await workQueue(boss, workshop, name)
}

/** One job after the other, so that a crash leaves no more than one letter uncertain. */
async function workQueue<Name extends QueueName>(
  boss: PgBoss,
  workshop: Workshop,
  name: Name,
): Promise<void> {
  const often = punctual.has(name)
    ? { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 }
    : {}
  const how = { ...fetching, ...often, ...(lengthy.has(name) && { batchSize: 1 }) }
  await boss.work<Jobs[Name], unknown, typeof how>(name, how, async (jobs) => {
    const results: JobResult[] = []
    for (const job of jobs) {
      results.push(resultOf(job.id, await attempt(handlers[name], workshop, job)))
    }
    return results
  })
}

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
