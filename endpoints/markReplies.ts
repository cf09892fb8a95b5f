import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isSignedIn } from '../access/people.ts'
import { replyToMark } from '../commands/replyToMark.ts'
import type { Replier } from '../commands/replyToMark.ts'
import { MAX_REPLY } from '../domain/mark.ts'
import { refused } from '../domain/refusals.ts'
import { invalidInput } from './invalidInput.ts'
import { respond } from './panelAsk.ts'
import { respondRefused } from './respond.ts'
import { reviewerAsks } from './reviewerAsks.ts'

export const Reply = z.object({ text: z.string().max(MAX_REPLY), clientId: z.uuid() })
const Route = z.object({ id: z.uuid(), mark: z.uuid() })

/** POST /api/homework/:id/marks/:mark/replies { text, clientId }. For those who review it, and for its student. */
const reply: Endpoint = {
  path: '/:id/marks/:mark/replies',
  method: 'post',
  handler: async (req) => {
    const replier = await replierOf(req)
    if (replier instanceof Response) return replier
    const route = Route.safeParse(req.routeParams)
    if (!route.success) return respondRefused(refused('not-found'))
    const ask = Reply.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)

    const { id: homework, mark } = route.data
    return respond(await replyToMark(req, { ...ask.data, homework, mark, replier }, new Date()))
  },
}

async function replierOf(req: PayloadRequest): Promise<Replier | Response> {
  const { user } = req
  if (user?.role === 'student' && user.studentId && isSignedIn(user)) {
    return { side: 'student', student: user.studentId }
  }
  const asker = await reviewerAsks(req)
  return asker instanceof Response ? asker : { side: 'staff', user: asker.by }
}

export const markReplyEndpoints: Endpoint[] = [reply]
