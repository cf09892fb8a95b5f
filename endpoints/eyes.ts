import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isEditor, isMentor } from '../access/people.ts'
import { eyesCookie, eyesIn } from '../commands/eyesCookie.ts'
import { eyesToken } from '../commands/eyesToken.ts'
import { sidOf } from '../commands/sidOf.ts'
import { EYES_MINUTES } from '../domain/eyes.ts'
import type { Eyes } from '../domain/eyes.ts'
import { refused } from '../domain/refusals.ts'
import { eyesOf } from '../queries/eyesOf.ts'
import { respondRefused, respondWithCookies } from './respond.ts'

const Route = z.object({ id: z.uuid() })

/** POST /api/students/:id/eyes: a mentor sees the school as this student does, until they leave or an hour is over. */
export const studentsEyes: Endpoint = {
  path: '/:id/eyes',
  method: 'post',
  handler: (req) => lend(req, 'student'),
}

/** POST /api/courses/:id/eyes: an editor sees a course as somebody does on their first day in it. */
export const firstDaysEyes: Endpoint = {
  path: '/:id/eyes',
  method: 'post',
  handler: (req) => lend(req, 'course'),
}

async function lend(req: PayloadRequest, of: Eyes['of']): Promise<Response> {
  const { user, payload } = req
  if (!user) return respondRefused(refused('sign-in-first'))
  const mayLook = of === 'student' ? isMentor(user) : isEditor(user)
  const sid = sidOf(user)
  if (!mayLook || sid === undefined) return respondRefused(refused('not-allowed'))
  const route = Route.safeParse(req.routeParams)
  const eyes = route.success && { of, id: route.data.id }
  if (!eyes || !(await eyesOf(payload, eyes))) return respondRefused(refused('not-found'))

  const seconds = EYES_MINUTES * 60
  const until = new Date(Date.now() + seconds * 1000)
  const token = eyesToken(payload.secret, { staff: user.id, sid }, eyes, until)
  payload.logger.info({ msg: 'somebody looks through other eyes', staff: user.id, of, id: eyes.id })
  return respondWithCookies({ path: '/dashboard' }, [eyesCookie(payload, { token, seconds })])
}

/** POST /api/eyes/leave: staff see with their own eyes again, in the panel. */
export const leaveEyes: Endpoint = {
  path: '/eyes/leave',
  method: 'post',
  handler: (req) => {
    const eyes = eyesIn(req.headers.get('cookie'), req, new Date())
    const location = eyes ? `/admin/collections/${eyes.of}s/${eyes.id}` : '/admin'
    const cookie = eyesCookie(req.payload, { token: null, seconds: 0 })
    return new Response(null, { status: 303, headers: { location, 'set-cookie': cookie } })
  },
}
