import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lockRule } from '../database/locks.ts'
import { withTx } from '../database/withTx.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'

/**
 * Takes one lesson of a student's credits; `credit` is the row to give it back by. Whoever spends at the same
 * moment waits, so nobody spends what another has.
 */
export async function spendCredit(
  req: PayloadRequest,
  { student, note }: { student: string; note: string | null },
): Promise<{ kind: 'spent'; credit: string } | Refused> {
  return withTx<{ kind: 'spent'; credit: string } | Refused>(req, async (tx) => {
    await lockRule(tx, `credits:${student}`)
    const { rows } = await tx.execute<{ balance: number }>(sql`
      select coalesce(sum(lessons), 0)::int as balance from lesson_credits
      where student_id = ${student}`)
    if ((rows[0]?.balance ?? 0) < 1) return refused('no-credits')

    const { id } = await req.payload.create({
      collection: 'lesson-credits',
      data: { student, lessons: -1, reason: 'spent', note },
      req,
    })
    return { kind: 'spent', credit: id }
  })
}
