import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { fromDrizzle, PgBoss, systemClock } from 'pg-boss'
import type { Db, QueueOptions, RedriveOptions, SendOptions } from 'pg-boss'
import { execute } from '../database/execute.ts'
import type { SQL } from '../database/execute.ts'
import type { DraftKind } from '../domain/draftKind.ts'
import type { Language } from '../domain/language.ts'
import type { Notice, TelegramReply } from '../domain/notice.ts'

/** What happens later: each queue's name and what its jobs carry. Ids only; never a secret or an address. */
export type Jobs = {
  /** Turn a notice into deliveries. `id` is the notice's own, however often it is tried. */
  notice: { id: string; notice: Notice }
  /** Send one delivery; `after` is how often its sending had begun when the job was queued. */
  deliver: { delivery: string; after: number }
  /** Answer in a Telegram chat, linked or not. `language` is what Telegram says of the person, if we speak it. */
  'telegram-reply': { chat: string; reply: TelegramReply; language: Language | null }
  /** Tell Telegram where its updates go. */
  'telegram-webhook': Record<string, never>
  /** End what was not paid, and ask about payments nobody has told us of. */
  'reconcile-payments': Record<string, never>
  /** Ask the provider about one payment. */
  'look-up-payment': { payment: string }
  /** Ask for a refund that was decided, or what became of it. */
  'pursue-refund': { refund: string }
  /** Hear what providers posted while nobody took it. */
  'hear-missed-events': Record<string, never>
  /** Make a photo ready to be seen, from its original. */
  'prepare-photo': { file: string }
  /** Make a file of a course ready: of a film, its versions. */
  'prepare-course-file': { file: string }
  /** Make a short video of homework ready to be seen, from its original. */
  'prepare-video': { file: string }
  /** End the time of an upload, whatever has come of it. */
  'drop-upload': { upload: string }
  /** Remove the bytes of files whose rows are gone. */
  'drop-files': { keys: string[] }
  /** Remove the originals of photos that were handed in, whatever became of them. */
  'drop-originals': { files: string[] }
  /** Apply the verdict that was given at this instant, unless it was taken back. */
  'apply-verdict': { homework: string; givenAt: string }
  /** Note the grants of access that have come to their end, and tell their students. */
  'sweep-access': Record<string, never>
  /** Publish the newest draft of a document, if it still wants that at this instant. */
  'publish-draft': { kind: DraftKind; id: string; publishAt: string }
  /** Find drafts whose moment came and whose job was lost. */
  'publish-due': Record<string, never>
  /** Give free seats in groups to who may have them, and take those whose access has ended. */
  'settle-seats': Record<string, never>
  /** Throw away what is over. */
  tidy: Record<string, never>
}

export type QueueName = keyof Jobs

/** The schema of pg-boss in our database. */
export const queueSchema = 'pgboss'

/** Where jobs go whose retries are used up, or that cannot succeed. A person looks at them. */
export const deadLetters = 'dead-letters'

const days = 24 * 60 * 60

/** What all queues share. A job whose worker fell is taken up again when its heart has stopped. */
const steady = {
  retryBackoff: true,
  retryDelay: 2,
  expireInSeconds: 180,
  heartbeatSeconds: 20,
  retentionSeconds: 30 * days,
  deleteAfterSeconds: 7 * days,
} as const

/** How often and how long each queue tries. Delays double up to their maximum, all in seconds. */
export const queues = {
  notice: { ...steady, retryLimit: 10, retryDelayMax: 600 },
  deliver: { ...steady, retryLimit: 20, retryDelayMax: 3600 },
  'telegram-reply': { ...steady, retryLimit: 5, retryDelayMax: 60 },
  'telegram-webhook': { ...steady, retryLimit: 10, retryDelayMax: 60 },
  'reconcile-payments': { ...steady, retryLimit: 3, retryDelayMax: 60 },
  'look-up-payment': { ...steady, retryLimit: 5, retryDelayMax: 600 },
  'pursue-refund': { ...steady, retryLimit: 20, retryDelayMax: 3600 },
  'hear-missed-events': { ...steady, retryLimit: 3, retryDelayMax: 600 },
  'prepare-photo': { ...steady, retryLimit: 10, retryDelayMax: 600 },
  // As long as a long film takes on a slow machine.
  'prepare-course-file': {
    ...{ ...steady, expireInSeconds: 20 * 60 * 60 },
    ...{ retryLimit: 5, retryDelayMax: 600 },
  },
  'prepare-video': { ...steady, expireInSeconds: 1800, retryLimit: 5, retryDelayMax: 600 },
  'drop-upload': { ...steady, retryLimit: 10, retryDelayMax: 3600 },
  'drop-files': { ...steady, retryLimit: 10, retryDelayMax: 3600 },
  'drop-originals': { ...steady, retryLimit: 10, retryDelayMax: 3600 },
  'apply-verdict': { ...steady, retryLimit: 20, retryDelayMax: 60 },
  'sweep-access': { ...steady, retryLimit: 3, retryDelayMax: 60 },
  'publish-draft': { ...steady, retryLimit: 20, retryDelayMax: 60 },
  'publish-due': { ...steady, retryLimit: 0 },
  'settle-seats': { ...steady, retryLimit: 3, retryDelayMax: 60 },
  tidy: { ...steady, retryLimit: 3, retryDelayMax: 600 },
} as const satisfies Record<QueueName, QueueOptions>

/** Stops a job a little before its time is over: then it is given to another, and nobody may still work on it. */
export const beforeItExpires = (name: QueueName): AbortSignal =>
  AbortSignal.timeout(queues[name].expireInSeconds * 900)

/** When the clock itself queues a job: a cron line in UTC. */
export const timetable = {
  tidy: '17 * * * *',
  'settle-seats': '* * * * *',
  'publish-due': '* * * * *',
  'reconcile-payments': '*/2 * * * *',
  'sweep-access': '*/10 * * * *',
  'hear-missed-events': '41 * * * *',
} as const satisfies Partial<Record<QueueName, string>>

type Options = {
  /** Seconds from now, or an instant. */
  startAfter?: number | Date
  /** A uuid. A second job of the same id is not queued, as long as the first is remembered (7 days). */
  id?: string
}

/** A pg-boss that can send and nothing else. */
export type Queue = {
  send(name: string, data: object, options: SendOptions): Promise<string | null>
  redrive(name: string, options: RedriveOptions): Promise<number>
}

declare module 'payload' {
  // Merged with the class of Payload, and only an interface can be.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface BasePayload {
    queue: Queue
  }
}

/**
 * Queues a job in the transaction of `req` when one is open: it is there if and only if that
 * transaction is kept. Answers false when a job of that id is known already.
 */
export async function enqueue<Name extends QueueName>(
  req: PayloadRequest,
  name: Name,
  data: Jobs[Name],
  options: Options = {},
): Promise<boolean> {
  const id = await req.payload.queue.send(name, data, { ...options, db: connectionOf(req) })
  return id !== null
}

/** Puts a dead letter back into its queue, with all its retries. False when there is no such letter. */
export async function revive(req: PayloadRequest, deadLetter: string): Promise<boolean> {
  const db = connectionOf(req)
  return (await req.payload.queue.redrive(deadLetters, { ids: [deadLetter], db })) === 1
}

/** The transaction of `req`, or Payload's pool when none is open, as pg-boss wants to see it. */
const connectionOf = (req: PayloadRequest): Db =>
  fromDrizzle({ execute: (query) => execute(req, query as SQL) }, sql)

/**
 * The queue as every process has it: it sends over Payload's own pool, and neither works, supervises
 * nor migrates. It starts at once when the queues are there, and with its first job otherwise, for
 * the process that makes the queues starts Payload first.
 */
export async function startQueueSender(payload: Payload): Promise<Queue> {
  const boss = new PgBoss({
    schema: queueSchema,
    db: { executeSql: (text, values) => payload.db.pool.query(text, values as unknown[]) },
    clock: idleClock,
    queueCacheIntervalSeconds: 3600,
    supervise: false,
    schedule: false,
    migrate: false,
    createSchema: false,
  })
  boss.on('error', (err) =>
    payload.logger.error({ msg: 'the queues could not be read again', err }),
  )
  if (await boss.isInstalled().catch(() => false)) await boss.start()

  return {
    send: async (...args) => (await boss.start()).send(...args),
    redrive: async (...args) => (await boss.start()).redrive(...args),
  }
}

/** A clock whose timers keep no process alive: a script that has nothing left to do ends. */
const idleClock = {
  ...systemClock,
  setTimeout: (work: () => void, ms: number) => setTimeout(work, ms).unref(),
  setInterval: (work: () => void, ms: number) => setInterval(work, ms).unref(),
}
