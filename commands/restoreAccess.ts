import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '../database/withTx.ts'
import type { Ended } from './endAccess.ts'

/**
 * Opens again exactly what this refund had ended, because its money came back to the school. What was ended
 * for another reason stays so. `at` is when the refund had ended it.
 */
export async function restoreAccess(tx: Tx, { refund, items, cause, at }: Ended): Promise<void> {
  if (items.length === 0) return
  await tx.execute(sql`
    update access_codes set revoked_at = null, updated_at = now()
    where order_item_id in ${items} and used_at is null and revoked_at = ${at.toISOString()}`)
  await tx.execute(sql`
    update enrolments set ended_at = null, end_cause = null, updated_at = now()
    where end_cause = ${cause}::enum_enrolments_end_cause and (
      order_item_id in ${items} or access_code_id in (
        select id from access_codes where order_item_id in ${items}))`)
  await tx.execute(sql`
    insert into lesson_credits (student_id, lessons, reason, order_item_id, refund_id)
    select student_id, -lessons, 'restored', order_item_id, refund_id from lesson_credits
    where refund_id = ${refund} and reason = 'refunded'`)
}
