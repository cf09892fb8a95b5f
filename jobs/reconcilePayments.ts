import { createLocalReq } from 'payload'
import { claimUnsettledPayments } from '../commands/claimUnsettledPayments.ts'
import { claimUnsettledRefunds } from '../commands/claimUnsettledRefunds.ts'
import { expireOrders } from '../commands/expireOrders.ts'
import { done } from './outcome.ts'
import type { Handler } from './outcome.ts'
import { enqueue } from './queue.ts'

/** Every two minutes: orders nobody paid end, and payments and refunds we have heard nothing of are looked up. */
export const reconcilePaymentsJob: Handler<'reconcile-payments'> = async (workshop, _job, now) => {
  const req = await createLocalReq({}, workshop.payload)
  await expireOrders(req, now)
  if (!workshop.outside.payments) return done

  for (const payment of await claimUnsettledPayments(req, now)) {
    await enqueue(req, 'look-up-payment', { payment })
  }
  for (const refund of await claimUnsettledRefunds(req, now)) {
    await enqueue(req, 'pursue-refund', { refund })
  }
  return done
}
