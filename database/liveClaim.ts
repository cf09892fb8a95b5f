import { sql } from '@payloadcms/db-postgres'
import { CLAIM_MINUTES } from '../domain/claim.ts'
import type { SQL } from './execute.ts'

/** Whether `homework` is claimed by somebody at this instant. */
export const isClaimed = (now: Date): SQL =>
  sql`(homework.claimed_by_id is not null and homework.claimed_at > ${since(now)})`

/** Whether somebody other than this person has claimed `homework`. */
export const isClaimedByAnother = (user: string, now: Date): SQL =>
  sql`(homework.claimed_by_id <> ${user} and homework.claimed_at > ${since(now)})`

const since = (now: Date): string => new Date(now.getTime() - CLAIM_MINUTES * 60_000).toISOString()
