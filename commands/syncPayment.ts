import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { PaymentFacts } from '../domain/payment.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import type { PaymentProvider } from '../providers/payments/provider.ts'
import { settleDispute } from './settleDispute.ts'
import { settlePayment } from './settlePayment.ts'
import { settleRefund } from './settleRefund.ts'

/**
 * Asks the provider everything about one payment, whatever we think of it, and applies the answers: its state,
 * its facts, what went back of it, and its disputes. For a mentor who wants to be sure.
 */
export async function syncPayment(
  req: PayloadRequest,
  { provider, payment }: { provider: PaymentProvider | null; payment: string },
  now: Date,
): Promise<{ kind: 'synced' } | Refused> {
  const externalId = await externalIdOf(req, payment)
  if (externalId === undefined) return refused('not-found')
  if (!provider) return refused('payments-off')
  if (externalId === null) return { kind: 'synced' } // nobody was ever asked for it

  try {
    const news = await provider.lookUp(externalId)
    const refunds = await provider.refundsOf(externalId)
    const disputes = await provider.disputesOf(externalId)
    await settlePayment(req, news, now)
    await keepFacts(req, payment, news.facts)
    for (const refund of refunds) await settleRefund(req, refund, now)
    for (const dispute of disputes) await settleDispute(req, dispute, now)
    return { kind: 'synced' }
  } catch (err) {
    req.payload.logger.error({ msg: 'a payment could not be synced', err, payment })
    return refused('payment-service-away')
  }
}

async function externalIdOf(req: PayloadRequest, payment: string) {
  const { rows } = await execute<{ external_id: string | null }>(
    req,
    sql`select external_id from payments where id = ${payment}`,
  )
  return rows[0]?.external_id
}

/** The provider learns more of a payment after it is paid, as that it was disputed or by whom it was issued. */
async function keepFacts(req: PayloadRequest, payment: string, facts: PaymentFacts): Promise<void> {
  await execute(
    req,
    sql`
      update payments set method = ${facts.method}, updated_at = now(),
        facts = coalesce(facts, '{}') || ${JSON.stringify(facts)}::jsonb
      where id = ${payment}`,
  )
}
