import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { PaymentProvider } from '../providers/payments/provider.ts'
import { settlePayment } from './settlePayment.ts'

type News = { payment: string | null; paymentExternalId: string | null }

/**
 * Before money can be seen to go back it has to have come: where news of a refund or a dispute overtakes that of
 * its payment, the payment is settled first.
 */
export async function settleItsPayment(
  req: PayloadRequest,
  { provider, news }: { provider: PaymentProvider; news: News },
  now: Date,
): Promise<void> {
  if (news.paymentExternalId === null) return
  const { rows } = await execute<{ status: string }>(
    req,
    sql`select status from payments where id = ${news.payment}`,
  )
  if (rows[0]?.status === 'paid') return
  await settlePayment(req, await provider.lookUp(news.paymentExternalId), now)
}
