import type { Endpoint } from 'payload'
import { extendSession } from '../commands/extendSession.ts'
import { signOut } from '../commands/signOut.ts'
import { signOutEverywhere } from '../commands/signOutEverywhere.ts'
import { respondRefused, respondWithCookies } from './respond.ts'
import { sessionBody } from './sessionBody.ts'

/** POST /api/users/logout, with `?allSessions=true` on every device. Without a session it is done already. */
export const signOutEndpoint: Endpoint = {
  path: '/logout',
  method: 'post',
  handler: async (req) => {
    const isEverywhere = req.searchParams.get('allSessions') === 'true'
    const { cookies } = isEverywhere ? await signOutEverywhere(req) : await signOut(req)
    return respondWithCookies({ message: 'Signed out.' }, cookies)
  },
}

/** POST /api/users/refresh-token: the panel asks now and then; once a day it makes a difference. */
export const extendSessionEndpoint: Endpoint = {
  path: '/refresh-token',
  method: 'post',
  handler: async (req) => {
    const answer = await extendSession(req, new Date())
    if (answer.kind === 'refused') return respondRefused(answer)
    return respondWithCookies(await sessionBody(req, answer), answer.cookies)
  },
}
