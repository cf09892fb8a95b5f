import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { openForMarks } from './openForMarks.ts'

type Removed = { kind: 'removed' }

/**
 * Takes a mark of homework that waits away again; the others keep their numbers. The caller has made sure that
 * whoever asks may review it.
 */
export async function removeMark(
  req: PayloadRequest,
  { homework, mark }: { homework: string; mark: string },
): Promise<Removed | Refused> {
  return withTx<Removed | Refused>(req, async (tx) => {
    const open = await openForMarks(tx, homework)
    if (open.kind === 'refused') return open
    // Raw, under the lock; the table has no hooks.
    const { rows } = await tx.execute(sql`
      delete from marks where id = ${mark} and homework_id = ${homework} returning id`)
    return rows.length === 1 ? { kind: 'removed' } : refused('not-found')
  })
}
