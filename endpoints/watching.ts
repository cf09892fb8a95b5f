import type { Endpoint } from 'payload'
import { z } from 'zod'
import { noteWatching } from '../commands/noteWatching.ts'
import { MOST_SPANS } from '../domain/watching.ts'
import { invalidInput } from './invalidInput.ts'
import { respond } from './panelAsk.ts'

const second = z.number().min(0).max(1_000_000)

const Watched = z.object({
  position: second,
  spans: z.array(z.tuple([second, second])).max(MOST_SPANS),
})

/** POST /api/lectures/:id/watching { position, spans }: what a student's player has shown. Seconds of the film. */
export const watchingEndpoint: Endpoint = {
  path: '/:id/watching',
  method: 'post',
  handler: async (req) => {
    const ask = Watched.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)
    const { id: lecture } = req.routeParams as { id: string }
    return respond(await noteWatching(req, { ...ask.data, lecture }, new Date()))
  },
}
