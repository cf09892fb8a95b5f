import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../../database/withTx.ts'

/** What is an object and no date goes into a JSON column. */
export type Row = Record<string, string | number | boolean | object | null>

/**
 * Inserts rows into a table in one statement. All of them name the same columns; the others get their
 * defaults. Past Payload and its hooks, so that what happened weeks ago carries its own dates.
 */
export async function insertRows(tx: Tx, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = sql.join(
    Object.keys(first).map((name) => sql.identifier(name)),
    sql`, `,
  )
  await tx.execute(sql`
    insert into ${sql.identifier(table)} (${columns})
    select ${columns}
    from jsonb_populate_recordset(null::${sql.identifier(table)}, ${JSON.stringify(rows)}::jsonb)`)
}
