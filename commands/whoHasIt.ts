import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isClaimedByAnother } from '../database/liveClaim.ts'
import { claimedUntil } from '../domain/claim.ts'
import type { HomeworkStatus } from '../domain/homework.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'

/** Homework is on somebody else's bench: theirs by this name, and until this ISO instant unless they go on. */
export type ClaimedByAnother = Refused & { reason: 'claimed-by-another'; by: string; until: string }

type Found = ClaimedByAnother | 'free' | 'decided' | 'gone'

/** How homework stands for somebody who wants it: another has it, nobody else does, it is decided, or gone. */
export async function whoHasIt(
  req: PayloadRequest,
  { homework, by }: { homework: string; by: string },
  now: Date,
): Promise<Found> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select status, coalesce(teachers.name, users.email) as holder, claimed_at
      from homework
      left join users on users.id = homework.claimed_by_id and ${isClaimedByAnother(by, now)}
      left join teachers on teachers.user_id = users.id
      where homework.id = ${homework}`,
  )
  const [row] = rows
  if (!row) return 'gone'
  if (row.status !== 'submitted') return 'decided'
  if (row.holder === null || row.claimed_at === null) return 'free'
  const until = claimedUntil(new Date(row.claimed_at)).toISOString()
  return { ...refused('claimed-by-another'), reason: 'claimed-by-another', by: row.holder, until }
}

type Row = { status: HomeworkStatus; holder: string | null; claimed_at: string | null }
