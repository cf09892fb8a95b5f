import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { Address } from '../domain/address.ts'
import { MAX_BOXES_AT_ONCE } from '../domain/box.ts'
import type { Language } from '../domain/language.ts'

export type BoxLabels = {
  /** Who sends them. */
  school: { name: string; address: string; language: Language }
  /** The longest waiting first. */
  boxes: { id: string; address: Address }[]
}

/**
 * What stands on the labels of these boxes, at most a hundred of them; none for a box that was declined. Two statements, past
 * all access: the caller is a mentor.
 */
export async function boxLabels(req: PayloadRequest, ids: readonly string[]): Promise<BoxLabels> {
  const [{ rows }, school] = await Promise.all([
    execute<Row>(
      req,
      sql`
        select id, name, phone, country, street, coalesce(extra, '') as extra,
          coalesce(postcode, '') as postcode, city, coalesce(region, '') as region
        from boxes
        where id = any(${`{${ids.slice(0, MAX_BOXES_AT_ONCE).join(',')}}`}::uuid[])
          and status <> 'declined'
        order by created_at, id`,
    ),
    execute<{ name: string; address: string | null; language: Language }>(
      req,
      sql`select name, address, language from school limit 1`,
    ),
  ])
  const { name = '', address = null, language = 'en' } = school.rows[0] ?? {}
  return {
    school: { name, address: address ?? '', language },
    boxes: rows.map(({ id, ...to }) => ({ id, address: to })),
  }
}

type Row = Address & { id: string }
