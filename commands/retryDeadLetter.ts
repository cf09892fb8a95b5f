import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { withTx } from '../database/withTx.ts'
import type { Tx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { deadLetters, queueSchema, revive } from '../jobs/queue.ts'

/** Tries a job again that had been given up, with all its retries. Of two who ask, one is refused. */
export async function retryDeadLetter(
  req: PayloadRequest,
  deadLetter: string,
): Promise<{ kind: 'queued' } | Refused> {
  return withTx<{ kind: 'queued' } | Refused>(req, async (tx) => {
    const letter = await lockDeadLetter(tx, deadLetter)
    if (!letter) return refused('not-given-up')

    if (letter.delivery) await reopenDelivery(tx, letter.delivery)
    return (await revive(req, deadLetter)) ? { kind: 'queued' } : refused('not-given-up')
  })
}

/** Jobs are no collection, so their rows are asked in SQL. */
async function lockDeadLetter(
  tx: Tx,
  id: string,
): Promise<{ delivery: string | null } | undefined> {
  const { rows } = await tx.execute<{ delivery: string | null }>(sql`
    select data->>'delivery' as delivery from ${sql.identifier(queueSchema)}.job
    where name = ${deadLetters} and id = ${id} and state = 'created' for update`)
  return rows[0]
}

/** The delivery waits again, as if its sending had never begun. */
async function reopenDelivery(tx: Tx, id: string): Promise<void> {
  await tx.execute(sql`
    update deliveries set status = 'queued', attempts = 0, error = null, updated_at = now()
    where id = ${id} and status in ('failed', 'queued')`)
}
