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
  /** The access codes nobody has used yet. */
  codes: { id: string; version: number }[]
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
              where item.order_id = orders.id and code.used_at is null
              order by item.created_at, code.id) as codes
      from orders where id = ${id}`,
  )
  const [row] = rows
  if (!row || !isCurrency(row.currency)) return null
  const { number, email, titles, codes } = row
  const total = { amount: Number(row.total), currency: row.currency }
  const language = isLanguage(row.language) ? row.language : 'en'
  return { id, number, email, language, titles, total, codes }
}

type Row = {
  number: string
  email: string
  language: string
  total: string
  currency: string
  titles: string[]
  codes: { id: string; version: number }[]
}
