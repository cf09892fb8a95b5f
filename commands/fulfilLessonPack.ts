import { sql } from '@payloadcms/db-postgres'
import { execute } from '../database/execute.ts'
import type { Fulfil } from './fulfilOrder.ts'

/** A lesson pack: its lessons are credits of the student. They need an account; a guest cannot be given any. */
export const fulfilLessonPack: Fulfil = async (
  req,
  { id, lessonPack, quantity, student },
  _now,
) => {
  if (lessonPack === null || student === null) return false
  // Raw, because a conflict that Payload reports would end the transaction; credits have no hooks.
  await execute(
    req,
    sql`
      insert into lesson_credits (student_id, lessons, reason, order_item_id)
      select ${student}, lessons * ${quantity}, 'bought', ${id}
      from lesson_packs where id = ${lessonPack}
        and not exists (select from lesson_credits where order_item_id = ${id} and reason = 'bought')`,
  )
  return true
}
