import { sql } from '@payloadcms/db-postgres'
import { lockRule } from '../database/locks.ts'
import type { Tx } from '../database/withTx.ts'

export type Ended = {
  refund: string
  items: readonly string[]
  cause: 'refunded' | 'dispute'
  at: Date
}

/**
 * Ends exactly what these order items have opened: codes nobody has used, enrolments, lessons not yet spent.
 * Codes first: whoever is using one is waited for, and their enrolments are then ended with the others.
 */
export async function endAccess(tx: Tx, { refund, items, cause, at }: Ended): Promise<void> {
  if (items.length === 0) return
  const when = at.toISOString()
  await tx.execute(sql`
    update access_codes set revoked_at = ${when}, updated_at = now()
    where order_item_id in ${items} and used_at is null and revoked_at is null`)
  await tx.execute(sql`
    update enrolments set ended_at = ${when}, end_cause = ${cause}::enum_enrolments_end_cause,
      updated_at = now()
    where ended_at is null and (order_item_id in ${items} or access_code_id in (
      select id from access_codes where order_item_id in ${items}))`)
  await takeLessonsBack(tx, { refund, items })
}

/** Of the lessons a pack gave, those the student still has; what was spent stays spent. */
async function takeLessonsBack(
  tx: Tx,
  { refund, items }: { refund: string; items: readonly string[] },
): Promise<void> {
  const { rows } = await tx.execute<{ item: string; student: string }>(sql`
    select order_item_id as item, student_id as student from lesson_credits
    where order_item_id in ${items} and reason = 'bought' order by created_at, id`)
  for (const { item, student } of rows) {
    await lockRule(tx, `credits:${student}`) // whoever spends one waits, and then finds none
    await tx.execute(sql`
      insert into lesson_credits (student_id, lessons, reason, order_item_id, refund_id)
      select ${student}, -least(bought.lessons, balance.lessons), 'refunded', ${item}, ${refund}
      from (select lessons from lesson_credits
            where order_item_id = ${item} and reason = 'bought') as bought,
        (select sum(lessons) as lessons from lesson_credits where student_id = ${student}) as balance
      where balance.lessons > 0`)
  }
}
