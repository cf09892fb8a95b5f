import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { PaymentProvider } from '../providers/payments/provider.ts'
import { settlePayment } from './settlePayment.ts'

/**
 * Asks the provider what became of a payment that is not settled, and applies the answer: for the page a
 * buyer returns to, and for news that never came. The payment of an order that is over is called off.
 */
export async function lookUpPayment(
  req: PayloadRequest,
  { provider, payment }: { provider: PaymentProvider; payment: string },
  now: Date,
): Promise<void> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select external_id, payments.status, problem, orders.status in ('expired', 'cancelled') as is_over
      from payments join orders on orders.id = payments.order_id
      where payments.id = ${payment} and external_id is not null
        and payments.status in ('created', 'processing', 'failed')`,
  )
  const [row] = rows
  if (!row) return

  const news = row.is_over
    ? await provider.cancel(row.external_id)
    : await provider.lookUp(row.external_id)
  const isNews = news.status !== row.status || news.problem !== row.problem
  if (isNews) await settlePayment(req, news, now)
}

type Row = { external_id: string; status: string; problem: string | null; is_over: boolean }
