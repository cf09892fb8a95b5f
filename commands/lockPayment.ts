import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'
import type { Currency, Money } from '../domain/money.ts'
import type { PaymentStatus } from '../domain/payment.ts'

export type LockedPayment = {
  id: string
  order: string
  status: PaymentStatus
  money: Money
  dispute: { externalId: string; status: 'open' | 'won' | 'lost' } | null
}

/** A payment, or null. Whoever changes one, its refunds or its order holds the row of the order: first this. */
export async function lockPayment(tx: Tx, id: string | null): Promise<LockedPayment | null> {
  await tx.execute(sql`
    select id from orders where id = (select order_id from payments where id = ${id}) for update`)
  const { rows } = await tx.execute<Row>(sql`
    select id, order_id, status, amount, currency, dispute, facts->'dispute'->>'id' as dispute_id
    from payments where id = ${id}`)
  const [row] = rows
  if (!row) return null
  const money = { amount: Number(row.amount), currency: row.currency }
  const dispute = row.dispute && { status: row.dispute, externalId: row.dispute_id ?? '' }
  return { id: row.id, order: row.order_id, status: row.status, money, dispute }
}

/** Whether its money has come, for whatever; only then can it go back. */
export const isPaid = ({ status }: LockedPayment): boolean =>
  status === 'paid' || status === 'review'

type Row = {
  id: string
  order_id: string
  status: PaymentStatus
  amount: string
  currency: Currency
  dispute: 'open' | 'won' | 'lost' | null
  dispute_id: string | null
}
