import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRow } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import { review, VERDICT_DELAY_SECONDS } from '../domain/homework.ts'
import type { HomeworkStatus, Verdict } from '../domain/homework.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { enqueue } from '../jobs/queue.ts'
import { whoHasIt } from './whoHasIt.ts'
import type { ClaimedByAnother } from './whoHasIt.ts'

export type Given = { kind: 'given'; appliesAt: string }

type Ask = Verdict & {
  homework: string
  mentor: string
  /** Whether it is decided although somebody else has it on their bench. */
  take?: boolean
}

/**
 * A mentor approves homework or returns it. It counts ten seconds later, unless it is taken back; of two
 * mentors who decide at once, the first one's verdict stands. The caller has made sure that they may review it.
 */
export async function giveVerdict(
  req: PayloadRequest,
  { homework, mentor, take = false, ...verdict }: Ask,
  now: Date,
): Promise<Given | ClaimedByAnother | Refused> {
  return withTx<Given | ClaimedByAnother | Refused>(req, async (tx) => {
    if (!(await lockRow(tx, 'homework', homework))) return refused('not-found')
    const { rows } = await tx.execute<{ status: HomeworkStatus; is_given: boolean }>(
      sql`select status, verdict is not null as is_given from homework where id = ${homework}`,
    )
    const [found] = rows
    if (!found) return refused('not-found')
    if (found.is_given) return refused('already-reviewed')
    const decision = review(found, verdict)
    if (decision.kind === 'refused') return decision
    const holder = take ? 'free' : await whoHasIt(req, { homework, by: mentor }, now)
    if (typeof holder === 'object') return holder

    // Raw, under the lock; the table has no hooks.
    const givenAt = now.toISOString()
    await tx.execute(sql`
      update homework
      set verdict = ${decision.kind}, verdict_remarks = ${decision.remarks},
          verdict_by_id = ${mentor}, verdict_at = ${givenAt}, updated_at = now()
      where id = ${homework}`)
    const startAfter = VERDICT_DELAY_SECONDS
    await enqueue(req, 'apply-verdict', { homework, givenAt }, { startAfter })
    return {
      kind: 'given',
      appliesAt: new Date(now.getTime() + VERDICT_DELAY_SECONDS * 1000).toISOString(),
    }
  })
}
