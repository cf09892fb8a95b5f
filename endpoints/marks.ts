import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { changeMark } from '../commands/changeMark.ts'
import { drawMark } from '../commands/drawMark.ts'
import { removeMark } from '../commands/removeMark.ts'
import { markColours, markKinds, MAX_MARK_TEXT } from '../domain/mark.ts'
import { refused } from '../domain/refusals.ts'
import { invalidInput } from './invalidInput.ts'
import { respond } from './panelAsk.ts'
import { respondRefused } from './respond.ts'
import { reviewerAsks } from './reviewerAsks.ts'

const text = z.string().max(MAX_MARK_TEXT)
const colour = z.enum(markColours)

/** Shapes are read by `readShape` of `domain/mark.ts`. */
export const NewMark = z.object({
  photo: z.uuid(),
  kind: z.enum(markKinds),
  colour,
  shape: z.looseObject({}),
  text: text.default(''),
  /** Made by whoever draws. Sent again with the same, the mark is drawn once. */
  clientId: z.uuid().optional(),
})
export const MarkChange = z.object({
  text: text.optional(),
  colour: colour.optional(),
  shape: z.looseObject({}).optional(),
})
const Route = z.object({ mark: z.uuid() })

/** POST /api/homework/:id/marks: draws a mark over one of its photos. For those who review it. */
const draw: Endpoint = {
  path: '/:id/marks',
  method: 'post',
  handler: async (req) => {
    const asker = await reviewerAsks(req)
    if (asker instanceof Response) return asker
    const ask = NewMark.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)
    const { homework, by: author } = asker
    return respond(await drawMark(req, { ...ask.data, homework, author }))
  },
}

/** PATCH /api/homework/:id/marks/:mark: another text, colour or shape. For those who review it. */
const change: Endpoint = {
  path: '/:id/marks/:mark',
  method: 'patch',
  handler: async (req) => {
    const asker = await markAsked(req)
    if (asker instanceof Response) return asker
    const ask = MarkChange.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)
    return respond(await changeMark(req, { ...ask.data, ...asker }))
  },
}

/** DELETE /api/homework/:id/marks/:mark. For those who review it. */
const remove: Endpoint = {
  path: '/:id/marks/:mark',
  method: 'delete',
  handler: async (req) => {
    const asker = await markAsked(req)
    return asker instanceof Response ? asker : respond(await removeMark(req, asker))
  },
}

async function markAsked(
  req: PayloadRequest,
): Promise<{ homework: string; mark: string } | Response> {
  const asker = await reviewerAsks(req)
  if (asker instanceof Response) return asker
  const route = Route.safeParse(req.routeParams)
  if (!route.success) return respondRefused(refused('not-found'))
  return { homework: asker.homework, mark: route.data.mark }
}

export const markEndpoints: Endpoint[] = [draw, change, remove]
