import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { Currency } from '../domain/money.ts'
import type { PaymentProvider } from '../providers/payments/provider.ts'
import { settleRefund } from './settleRefund.ts'

/**
 * Asks the provider for a refund that was decided, or what became of one it has accepted, and applies the
 * answer. Outside any transaction, and safe to do again: the provider gives once for each row. Throws when
 * the provider cannot be asked.
 */
export async function pursueRefund(
  req: PayloadRequest,
  { provider, refund }: { provider: PaymentProvider; refund: string },
  now: Date,
): Promise<void> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select refunds.external_id, payments.external_id as payment, refunds.amount, refunds.currency
      from refunds join payments on payments.id = refunds.payment_id
      where refunds.id = ${refund} and refunds.status in ('pending', 'requires-action')
        and payments.external_id is not null and payments.provider::text = ${provider.name}`,
  )
  const [row] = rows
  if (!row) return

  const money = { amount: Number(row.amount), currency: row.currency }
  const news = row.external_id
    ? await provider.lookUpRefund(row.external_id)
    : await provider.refund({ refund, payment: row.payment, money })
  await settleRefund(req, news, now)
}

type Row = {
  external_id: string | null
  payment: string
  amount: string
  currency: Currency
}
