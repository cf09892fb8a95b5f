import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Moved, Sequence } from '../commands/moveInSequence.ts'
import { moveInSequence, sequenceNames } from '../commands/moveInSequence.ts'
import { refused } from '../domain/refusals.ts'
import { respondRefused } from './respond.ts'

/** What the panel's tables send when a row is dropped. */
const Dropped = z.object({
  collectionSlug: z.enum(sequenceNames),
  docsToMove: z.tuple([z.uuid()]),
  newKeyWillBe: z.enum(['less', 'greater']),
  target: z.object({ id: z.uuid() }),
})

export const Step = z.object({ to: z.enum(['up', 'down']) })
const Stepping = z.object({ of: z.enum(sequenceNames), id: z.uuid() })

/** POST /api/reorder: a row was dropped next to another. In place of Payload's own endpoint. */
const dropEndpoint: Endpoint = {
  path: '/reorder',
  method: 'post',
  handler: async (req) => {
    const ask = Dropped.safeParse(await req.json?.())
    if (!ask.success) return respondRefused(refused('invalid-input'))
    const { collectionSlug: of, docsToMove, newKeyWillBe, target } = ask.data
    if (!(await mayUpdate(req, of))) return refuse(req)

    const to = newKeyWillBe === 'less' ? { before: target.id } : { after: target.id }
    return respond(await moveInSequence(req, { of, id: docsToMove[0], to }))
  },
}

/** POST /api/sequences/:of/:id { to: 'up' | 'down' }: one place on, for those who do not drag. */
const stepEndpoint: Endpoint = {
  path: '/sequences/:of/:id',
  method: 'post',
  handler: async (req) => {
    const route = Stepping.safeParse(req.routeParams)
    if (!route.success) return respondRefused(refused('not-found'))
    const step = Step.safeParse(await req.json?.())
    if (!step.success) return respondRefused(refused('invalid-input'))
    if (!(await mayUpdate(req, route.data.of))) return refuse(req)

    return respond(await moveInSequence(req, { ...route.data, to: step.data.to }))
  },
}

export const sequenceEndpoints: Endpoint[] = [dropEndpoint, stepEndpoint]

/** To put things in order is to change them all, so only those may who may change every one. */
const mayUpdate = async (req: PayloadRequest, of: Sequence): Promise<boolean> =>
  (await req.payload.collections[of].config.access.update({ req })) === true

const refuse = ({ user }: PayloadRequest): Response =>
  respondRefused(refused(user ? 'not-allowed' : 'sign-in-first'))

const respond = (answer: Moved): Response =>
  answer.kind === 'refused' ? respondRefused(answer) : Response.json(answer)
