import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { PaymentProvider } from '../providers/payments/provider.ts'
import { lookUpPayment } from './lookUpPayment.ts'

/**
 * Calls off, before another payment is opened, what the buyer of `order` has begun and given up, so that a
 * tab they left open cannot pay it as well. A provider that does not answer is asked again by the clock.
 */
export async function callOffGivenUp(
  req: PayloadRequest,
  { provider, order }: { provider: PaymentProvider; order: string },
  now: Date,
): Promise<void> {
  const { rows } = await execute<{ id: string }>(
    req,
    sql`
      select payments.id from orders
      join orders old on old.status = 'cancelled' and old.currency = orders.currency
        and (old.student_id = orders.student_id
             or (old.student_id is null and orders.student_id is null and old.email = orders.email))
      join payments on payments.order_id = old.id and payments.status in ('created', 'failed')
      where orders.id = ${order} and external_id is not null
      order by payments.created_at desc limit 3`,
  )
  for (const { id } of rows) {
    try {
      await lookUpPayment(req, { provider, payment: id }, now)
    } catch (err) {
      req.payload.logger.warn({ msg: 'a payment could not be called off', err, payment: id })
    }
  }
}
