import { addDataAndFileToRequest } from 'payload'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { signIn } from '../commands/signIn.ts'
import { refused } from '../domain/refusals.ts'
import { clientIp } from './clientIp.ts'
import { respondRefused, respondWithCookies } from './respond.ts'
import { sessionBody } from './sessionBody.ts'

export const Ask = z.object({ email: z.string().max(254), password: z.string().min(1).max(1_000) })

/** POST /api/users/login, in the shape of Payload's own, for the panel and for API clients. */
export const signInEndpoint: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req) // the panel sends a multipart form
    const ask = Ask.safeParse(req.data)
    if (!ask.success) return respondRefused(refused('invalid-input'))

    const answer = await signIn(req, { ...ask.data, ip: clientIp(req) }, new Date())
    if (answer.kind === 'refused') return respondRefused(answer)

    const { person, expiresAt, cookies } = answer
    req.user = { ...person, collection: 'users' } as typeof req.user // reads with their rights from here
    return respondWithCookies(await sessionBody(req, { person: person.id, expiresAt }), cookies)
  },
}
