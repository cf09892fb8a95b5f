import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isClaimedByAnother } from '../database/liveClaim.ts'
import { claimedUntil } from '../domain/claim.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { whoHasIt } from './whoHasIt.ts'
import type { ClaimedByAnother } from './whoHasIt.ts'

export type Claimed = { kind: 'claimed'; until: string }

type Ask = {
  homework: string
  /** Who claims it. The caller has made sure that they may review it. */
  by: string
  /** Whether it is taken from whoever has it. */
  take: boolean
}

/**
 * Has somebody keep homework that waits to themselves for some minutes, or for some minutes more. Of many who
 * ask at once one has it.
 */
export async function claimHomework(
  req: PayloadRequest,
  ask: Ask,
  now: Date,
): Promise<Claimed | ClaimedByAnother | Refused> {
  // Raw, because looking whether it is free and taking it is one statement.
  const { rows } = await execute(
    req,
    sql`
      update homework set claimed_by_id = ${ask.by}, claimed_at = ${now.toISOString()}
      where id = ${ask.homework} and status = 'submitted'
        and (${ask.take} or (${isClaimedByAnother(ask.by, now)}) is not true)
      returning id`,
  )
  if (rows.length === 1) return { kind: 'claimed', until: claimedUntil(now).toISOString() }

  const found = await whoHasIt(req, ask, now)
  if (found === 'gone') return refused('not-found')
  if (found === 'decided') return refused('already-reviewed')
  // Whoever had it has let go of it in between.
  return found === 'free' ? claimHomework(req, ask, now) : found
}
