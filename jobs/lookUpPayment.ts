import { createLocalReq } from 'payload'
import { lookUpPayment } from '../commands/lookUpPayment.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'

/** Asks the provider what became of one payment. */
export const lookUpPaymentJob: Handler<'look-up-payment'> = async (workshop, job, now) => {
  const provider = workshop.outside.payments
  if (!provider) return done
  const { payment } = job.data
  await lookUpPayment(await createLocalReq({}, workshop.payload), { provider, payment }, now)
  return done
}
