import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isMentor } from '../access/people.ts'
import { announce } from '../commands/announce.ts'
import { moveMember } from '../commands/moveMember.ts'
import { placeStudent } from '../commands/placeStudent.ts'
import { refused } from '../domain/refusals.ts'
import { respondRefused } from './respond.ts'

const Route = z.object({ id: z.uuid() })
export const PlaceAsk = z.object({ student: z.uuid() })
export const MoveAsk = z.object({
  student: z.uuid(),
  to: z.uuid().nullable(),
  reason: z.string().trim().max(400).default(''),
})
export const Announcement = z.object({ text: z.string().max(4_000) })

/** POST /api/courses/:id/place { student }: seats a student in a group of the course. For mentors. */
export const placeInCourse: Endpoint = {
  path: '/:id/place',
  method: 'post',
  handler: (req) =>
    asMentor(req, PlaceAsk, ({ id, by, body }) =>
      placeStudent(req, { course: id, student: body.student, by }, new Date()),
    ),
}

/** POST /api/courses/:id/move { student, to, reason }: to another group, or out of theirs when `to` is null. For mentors. */
export const moveInCourse: Endpoint = {
  path: '/:id/move',
  method: 'post',
  handler: (req) =>
    asMentor(req, MoveAsk, ({ id, by, body }) =>
      moveMember(req, { course: id, by, ...body }, new Date()),
    ),
}

/** POST /api/groups/:id/announce { text }: tells everyone in the group. For mentors. */
export const announceInGroup: Endpoint = {
  path: '/:id/announce',
  method: 'post',
  handler: (req) =>
    asMentor(req, Announcement, ({ id, by, body }) => announce(req, { group: id, by, ...body })),
}

type Asked<Body> = { id: string; by: string; body: Body }

/** Who → parse → command → respond, for a mentor and a row named in the path. */
async function asMentor<Body>(
  req: PayloadRequest,
  schema: z.ZodType<Body>,
  command: (asked: Asked<Body>) => Promise<{ kind: string } | ReturnType<typeof refused>>,
): Promise<Response> {
  if (!req.user) return respondRefused(refused('sign-in-first'))
  if (!isMentor(req.user)) return respondRefused(refused('not-allowed'))
  const route = Route.safeParse(req.routeParams)
  if (!route.success) return respondRefused(refused('not-found'))
  const body = schema.safeParse(await req.json?.().catch(() => undefined))
  if (!body.success) return respondRefused(refused('invalid-input'))

  const answer = await command({ id: route.data.id, by: req.user.id, body: body.data })
  return 'reason' in answer ? respondRefused(answer) : Response.json(answer)
}
