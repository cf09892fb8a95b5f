import type { JobWithMetadata } from 'pg-boss'
import type { Payload } from 'payload'
import type { Jobs, QueueName } from './queue.ts'
import type { Outside } from '../providers/index.ts'

/** How one attempt at a job ended. `again`: later, while retries last. `never`: a person must look at it. */
export type Outcome =
  { kind: 'done' } | { kind: 'again'; code: string } | { kind: 'never'; code: string }

export const done: Outcome = { kind: 'done' }

/** What a job answers that was begun as often as it may be, and never came to an end. */
export const givenUp: Outcome = { kind: 'never', code: 'given-up' }

/** What every handler is given by the worker. */
export type Workshop = {
  payload: Payload
  outside: Outside
  /** The address people know, as https://school.example. */
  site: string
  telegramWebhookSecret: string | undefined
}

/** One attempt at a job: the first has the number 0. */
export type Attempt<Name extends QueueName> = Pick<
  JobWithMetadata<Jobs[Name]>,
  'data' | 'retryCount' | 'retryLimit'
>

/**
 * Whether every attempt but this one has failed, expired or taken its worker along. This one is for saying so: it could
 * not, if it ended like the others.
 */
export const isGivenUp = ({
  retryCount,
  retryLimit,
}: Pick<JobWithMetadata, 'retryCount' | 'retryLimit'>) => retryLimit > 0 && retryCount >= retryLimit

/** Does one attempt. It may be run twice, and at the same time as itself. Surprises are thrown. */
export type Handler<Name extends QueueName> = (
  workshop: Workshop,
  job: Attempt<Name>,
  now: Date,
) => Promise<Outcome>
