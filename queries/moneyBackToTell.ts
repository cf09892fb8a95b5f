import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isCurrency } from '../domain/money.ts'
import type { Money } from '../domain/money.ts'
import type { Notice } from '../domain/notice.ts'

/** Money that goes back, or that a bank wants back, as a message speaks of it. */
export type MoneyBackToTell = { money: Money; problem: string | null; until: Date | null }

/** What a notice about a refund or a dispute needs; null for every other. At most one statement. */
export async function moneyBackToTell(
  req: PayloadRequest,
  notice: Notice,
): Promise<MoneyBackToTell | null> {
  if ('refund' in notice) return refundToTell(req, notice.refund)
  if ('payment' in notice) return disputeToTell(req, notice.payment)
  return null
}

const refundToTell = (req: PayloadRequest, id: string) =>
  told(req, sql`select amount, currency, problem, null as until from refunds where id = ${id}`)

const disputeToTell = (req: PayloadRequest, payment: string) =>
  told(
    req,
    sql`
      select facts->'dispute'->>'amount' as amount, facts->'dispute'->>'currency' as currency,
        facts->'dispute'->>'reason' as problem, facts->'dispute'->>'answerBy' as until
      from payments where id = ${payment} and dispute is not null`,
  )

async function told(
  req: PayloadRequest,
  query: ReturnType<typeof sql>,
): Promise<MoneyBackToTell | null> {
  const { rows } = await execute<Row>(req, query)
  const [row] = rows
  if (!row || !isCurrency(row.currency)) return null
  const { problem, until } = row
  const money = { amount: Number(row.amount), currency: row.currency }
  return { money, problem, until: until === null ? null : new Date(until) }
}

type Row = { amount: string; currency: string; problem: string | null; until: string | null }
