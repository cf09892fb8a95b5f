import { createLocalReq } from 'payload'
import { pursueRefund } from '../commands/pursueRefund.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** Asks the provider for one refund, or what became of it. */
export const pursueRefundJob: Handler<'pursue-refund'> = async (workshop, job, now) => {
  const provider = workshop.outside.payments
  if (!provider) return { kind: 'again', code: 'payments-off' }
  const { refund } = job.data
  await pursueRefund(await createLocalReq({}, workshop.payload), { provider, refund }, now)
  return done
}
