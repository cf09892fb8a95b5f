import type { PayloadRequest } from 'payload'
import { takeToken } from '../database/rateLimit.ts'
import { refused } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { notify } from '../notifications/notify.ts'

type Slowed = Refused & { retryAfterSeconds: number }

/** Sends a person a message that says nothing but that it arrived, at most six in ten minutes. */
export async function sendTestMessage(
  req: PayloadRequest,
  user: string,
): Promise<{ kind: 'queued' } | Slowed> {
  const token = await takeToken(req.payload, {
    key: `test-message:${user}`,
    limit: 6,
    windowSeconds: 600,
  })
  if (!token.ok) {
    return { ...refused('too-many-tries'), retryAfterSeconds: token.retryAfterSeconds }
  }
  await notify(req, { kind: 'test-message', user })
  return { kind: 'queued' }
}
