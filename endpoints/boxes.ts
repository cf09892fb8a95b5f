import type { Endpoint } from 'payload'
import { z } from 'zod'
import { declineBox } from '../commands/declineBox.ts'
import { labelBoxes } from '../commands/labelBoxes.ts'
import { sendBoxes } from '../commands/sendBoxes.ts'
import { MAX_BOXES_AT_ONCE, MAX_CARRIER, MAX_DECLINE_REASON, MAX_TRACKING } from '../domain/box.ts'
import { invalidInput } from './invalidInput.ts'
import { mentorAmong, mentorAsks, respond } from './panelAsk.ts'

export const Send = z.object({
  carrier: z.string().trim().max(MAX_CARRIER).default(''),
  boxes: z
    .array(z.object({ id: z.uuid(), tracking: z.string().trim().max(MAX_TRACKING).default('') }))
    .min(1)
    .max(MAX_BOXES_AT_ONCE),
})
export const Label = z.object({ boxes: z.array(z.uuid()).min(1).max(MAX_BOXES_AT_ONCE) })
export const Decline = z.object({ reason: z.string().max(MAX_DECLINE_REASON) })

/** POST /api/boxes/send { carrier, boxes: [{ id, tracking }] }: marks them as sent. For mentors. */
export const sendBoxesEndpoint: Endpoint = {
  path: '/send',
  method: 'post',
  handler: async (req) => {
    const mentor = mentorAmong(req)
    if (mentor instanceof Response) return mentor
    const ask = Send.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)

    return respond(await sendBoxes(req, { ...ask.data, by: mentor }, new Date()))
  },
}

/** POST /api/boxes/label { boxes }: their labels are printed, so their addresses stay. For mentors. */
export const labelBoxesEndpoint: Endpoint = {
  path: '/label',
  method: 'post',
  handler: async (req) => {
    const mentor = mentorAmong(req)
    if (mentor instanceof Response) return mentor
    const ask = Label.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)

    return respond(await labelBoxes(req, ask.data, new Date()))
  },
}

/** POST /api/boxes/:id/decline { reason }: it is not sent, and its student told why. For mentors. */
export const declineBoxEndpoint: Endpoint = {
  path: '/:id/decline',
  method: 'post',
  handler: async (req) => {
    const asker = mentorAsks(req)
    if (asker instanceof Response) return asker
    const ask = Decline.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)

    return respond(await declineBox(req, { box: asker.id, ...ask.data }, new Date()))
  },
}
