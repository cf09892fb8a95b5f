import type { Endpoint } from 'payload'
import { z } from 'zod'
import { claimHomework } from '../commands/claimHomework.ts'
import { releaseHomework } from '../commands/releaseHomework.ts'
import { refusals } from '../domain/refusals.ts'
import type { Refused } from '../domain/refusals.ts'
import { invalidInput } from './invalidInput.ts'
import { respond } from './panelAsk.ts'
import { reviewerAsks } from './reviewerAsks.ts'

export const Ask = z.object({ take: z.boolean().default(false) })

/** POST /api/homework/:id/claim { take? }: it is theirs for five minutes. For those who review it. */
const claim: Endpoint = {
  path: '/:id/claim',
  method: 'post',
  handler: async (req) => {
    const asker = await reviewerAsks(req)
    if (asker instanceof Response) return asker
    const ask = Ask.safeParse((await req.json?.().catch(() => undefined)) ?? {})
    if (!ask.success) return invalidInput(ask.error)
    return respondClaimed(await claimHomework(req, { ...asker, ...ask.data }, new Date()))
  },
}

/** POST /api/homework/:id/release: it is free for others. For those who review it. */
const release: Endpoint = {
  path: '/:id/release',
  method: 'post',
  handler: async (req) => {
    const asker = await reviewerAsks(req)
    return asker instanceof Response ? asker : respond(await releaseHomework(req, asker))
  },
}

export const claimEndpoints: Endpoint[] = [claim, release]

type Answer = { kind: string } | Refused | (Refused & { by: string; until: string })

/** As `respond`; when somebody else has the homework, who and until when stand beside the words. */
export function respondClaimed(answer: Answer): Response {
  if (!('by' in answer)) return respond(answer)
  const { reason, by, until } = answer
  const { status, words } = refusals[reason]
  return Response.json(
    { errors: [{ message: words, name: reason }], reason, by, until },
    { status },
  )
}
