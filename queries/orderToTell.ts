import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { Language } from '../domain/language.ts'
import { isLanguage } from '../domain/language.ts'
import { isCurrency } from '../domain/money.ts'
import type { Money } from '../domain/money.ts'

/** An order as a message speaks of it. */
export type OrderToTell = {
  id: string
  number: string
  /** The address given with it, and the language it was placed in. */
  email: string
  language: Language
  titles: string[]
  total: Money
  /** The access codes that can be used. */
  codes: { id: string; version: number }[]
  /** What it has given beyond codes: open courses, lessons of packs, threads about services, an invoice. */
  given: { hasCourses: boolean; lessons: number; services: string[]; hasInvoice: boolean }
}

/** What a message about an order needs, or null when there is no such order. One statement. */
export async function orderToTell(req: PayloadRequest, id: string): Promise<OrderToTell | null> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select number, email, language, total, currency,
        array(select title from order_items where order_id = orders.id
              order by created_at, id) as titles,
        array(select json_build_object('id', code.id, 'version', code.version)
              from access_codes code join order_items item on item.id = code.order_item_id
              where item.order_id = orders.id and code.used_at is null and code.revoked_at is null
                and (code.expires_at is null or code.expires_at > now())
              order by item.created_at, code.id) as codes,
        json_build_object(
          'hasCourses', exists (
            select from enrolments join order_items item on item.id = enrolments.order_item_id
            where item.order_id = orders.id),
          'lessons', (
            select coalesce(sum(lessons), 0)::int from lesson_credits
            join order_items item on item.id = lesson_credits.order_item_id
            where item.order_id = orders.id and reason = 'bought'),
          'services', array(select subject from threads where order_id = orders.id
                            order by created_at, id),
          'hasInvoice', exists (
            select from invoices where order_id = orders.id and invoices.kind = 'invoice')
        ) as given
      from orders where id = ${id}`,
  )
  const [row] = rows
  if (!row || !isCurrency(row.currency)) return null
  const { number, email, titles, codes, given } = row
  const total = { amount: Number(row.total), currency: row.currency }
  const language = isLanguage(row.language) ? row.language : 'en'
  return { id, number, email, language, titles, total, codes, given }
}

type Row = {
  number: string
  email: string
  language: string
  total: string
  currency: string
  titles: string[]
  codes: OrderToTell['codes']
  given: OrderToTell['given']
}
