import type { PayloadRequest } from 'payload'
import type { PaymentProvider } from '../providers/payments/provider.ts'
import { hearPaymentEvent } from './hearPaymentEvent.ts'

/** As long as the provider remembers its events. */
const DAYS = 30

/**
 * Hears what the provider posted while nobody took it: of refunds that fail and of disputes we learn in no
 * other way. What was heard already is left. Throws when one cannot be heard; it is tried again with the rest.
 */
export async function hearMissedEvents(
  req: PayloadRequest,
  provider: PaymentProvider,
  now: Date,
): Promise<number> {
  const since = new Date(now.getTime() - DAYS * 24 * 60 * 60 * 1000)
  const events = await provider.missedEvents(since)
  const failures: unknown[] = []
  for (const event of events) {
    await hearPaymentEvent(req, { provider, event }, now).catch((error: unknown) =>
      failures.push(error),
    )
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some events could not be heard.')
  return events.length
}
