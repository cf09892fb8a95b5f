import { sql } from '@payloadcms/db-postgres'
import type { Tx } from './withTx.ts'

/** Tables whose rows a command may lock; a closed list, because the name goes into the statement. */
type Lockable =
  | 'users'
  | 'auth_codes'
  | 'comments'
  | 'telegram_links'
  | 'deliveries'
  | 'orders'
  | 'homework'
  | 'threads'
  | 'courses'
  | 'groups'
  | 'lectures'
  | 'pages'
  | 'posts'

/** Waits until no other transaction holds the row, then holds it until ours ends. */
export async function lockRow(tx: Tx, table: Lockable, id: string): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select id from ${sql.identifier(table)} where id = ${id} for update`,
  )
  return rows.length === 1
}

/** Waits until no other transaction works under this rule, then keeps it to ourselves until ours ends. */
export async function lockRule(tx: Tx, rule: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`atelier:${rule}`}, 0))`)
}
