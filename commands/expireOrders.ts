import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { payableOrderStatuses, unpaidOrderHours } from '../domain/order.ts'

const HOUR = 60 * 60 * 1000

/**
 * Ends the orders nobody has paid for a day. Their payments are called off at the provider by the next
 * look-up; one that nobody ever was given the means to pay ends here.
 */
export async function expireOrders(req: PayloadRequest, now: Date): Promise<void> {
  const before = new Date(now.getTime() - unpaidOrderHours * HOUR)
  await withTx(req, async (tx) => {
    await tx.execute(sql`
      update orders set status = 'expired', updated_at = now()
      where status::text in ${payableOrderStatuses} and created_at < ${before.toISOString()}
        and not exists (select 1 from payments
                        where order_id = orders.id and payments.status = 'processing')`)
    await tx.execute(sql`
      update payments set status = 'cancelled', updated_at = now()
      from orders where orders.id = order_id and orders.status = 'expired'
        and payments.status = 'created' and external_id is null`)
  })
}
