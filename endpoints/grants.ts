import type { Endpoint } from 'payload'
import { z } from 'zod'
import { endByHand } from '../commands/endByHand.ts'
import { grantByHand } from '../commands/grantByHand.ts'
import { invalidInput } from './invalidInput.ts'
import { mentorAsks, respond } from './panelAsk.ts'

const reason = z.string().trim().min(1).max(400)
export const Grant = z.object({
  courses: z.array(z.uuid()).min(1).max(50),
  reason,
  endsAt: z.iso.datetime({ offset: true }).nullable().default(null),
})
export const End = z.object({ reason })

/** POST /api/students/:id/grants { courses, reason, endsAt }: opens courses by hand. For mentors. */
export const grantEndpoint: Endpoint = {
  path: '/:id/grants',
  method: 'post',
  handler: async (req) => {
    const asker = mentorAsks(req)
    if (asker instanceof Response) return asker
    const ask = Grant.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)

    const endsAt = ask.data.endsAt === null ? null : new Date(ask.data.endsAt)
    const grant = { ...ask.data, endsAt, student: asker.id, by: asker.mentor }
    return respond(await grantByHand(req, grant, new Date()))
  },
}

/** POST /api/enrolments/:id/end { reason }: ends one grant by hand. For mentors. */
export const endGrantEndpoint: Endpoint = {
  path: '/:id/end',
  method: 'post',
  handler: async (req) => {
    const asker = mentorAsks(req)
    if (asker instanceof Response) return asker
    const ask = End.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)

    const end = { enrolment: asker.id, reason: ask.data.reason, by: asker.mentor }
    return respond(await endByHand(req, end, new Date()))
  },
}
