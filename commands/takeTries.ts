import type { Payload } from 'payload'
import { takeToken } from '../database/rateLimit.ts'
import type { Refused } from '../domain/refusals.ts'
import { refused } from '../domain/refusals.ts'
import type { TryLimit } from '../domain/tryLimits.ts'

/** What is tried, as `sign-in:ip:192.0.2.7`, and how often that is free. */
export type Try = TryLimit & { key: string }

export type Slowed = Refused & { retryAfterSeconds: number }

/** Takes one try from each budget in turn; the first that has none left refuses. */
export async function takeTries(payload: Payload, tries: Try[]): Promise<Slowed | undefined> {
  for (const each of tries) {
    const token = await takeToken(payload, each)
    if (!token.ok) {
      return { ...refused('too-many-tries'), retryAfterSeconds: token.retryAfterSeconds }
    }
  }
  return undefined
}
