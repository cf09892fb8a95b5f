import { createLocalReq } from 'payload'
import { hearMissedEvents } from '../commands/hearMissedEvents.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** Every hour: what the payment service could not tell us when it happened. */
export const hearMissedEventsJob: Handler<'hear-missed-events'> = async (workshop, _job, now) => {
  const provider = workshop.outside.payments
  if (provider) await hearMissedEvents(await createLocalReq({}, workshop.payload), provider, now)
  return done
}
