import type { Endpoint } from 'payload'
import { z } from 'zod'
import { giveVerdict } from '../commands/giveVerdict.ts'
import { undoVerdict } from '../commands/undoVerdict.ts'
import { MAX_REMARKS } from '../domain/homework.ts'
import { respondClaimed } from './claims.ts'
import { invalidInput } from './invalidInput.ts'
import { respond } from './panelAsk.ts'
import { reviewerAsks } from './reviewerAsks.ts'

export const Ask = z.object({
  approve: z.boolean(),
  remarks: z.string().max(MAX_REMARKS).default(''),
  take: z.boolean().default(false),
})

/**
 * POST /api/homework/:id/verdict { approve, remarks, take? }: it counts ten seconds later. What somebody else has
 * on their bench is decided with `take` only. For those who review it.
 */
const verdictEndpoint: Endpoint = {
  path: '/:id/verdict',
  method: 'post',
  handler: async (req) => {
    const asker = await reviewerAsks(req)
    if (asker instanceof Response) return asker
    const ask = Ask.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)

    const { homework, by: mentor } = asker
    return respondClaimed(await giveVerdict(req, { ...ask.data, homework, mentor }, new Date()))
  },
}

/** POST /api/homework/:id/undo: takes a verdict back that does not count yet. For those who review it. */
const undoEndpoint: Endpoint = {
  path: '/:id/undo',
  method: 'post',
  handler: async (req) => {
    const asker = await reviewerAsks(req)
    return asker instanceof Response ? asker : respond(await undoVerdict(req, asker.homework))
  },
}

export const verdictEndpoints: Endpoint[] = [verdictEndpoint, undoEndpoint]
