import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { MAX_BOXES_AT_ONCE } from '../domain/box.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'

/**
 * Notes that the labels of these boxes are printed: from now on their students no longer change where they go. A label
 * that is printed again, or belongs to a box that has gone, changes nothing.
 */
export async function labelBoxes(
  req: PayloadRequest,
  { boxes }: { boxes: readonly string[] },
  now: Date,
): Promise<{ kind: 'labelled'; boxes: number } | Refused> {
  if (boxes.length === 0 || boxes.length > MAX_BOXES_AT_ONCE) return refused('invalid-input')
  return withTx(req, async (tx) => {
    const { rows } = await tx.execute(sql`
      with chosen as (
        select id from boxes
        where id = any(${`{${boxes.join(',')}}`}::uuid[]) and status = 'pending' and labelled_at is null
        order by id for update)
      update boxes set labelled_at = ${now.toISOString()}, updated_at = now()
      from chosen where boxes.id = chosen.id
      returning boxes.id`)
    return { kind: 'labelled', boxes: rows.length }
  })
}
