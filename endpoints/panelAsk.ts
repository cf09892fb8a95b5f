import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isMentor } from '../access/people.ts'
import type { Refused } from '../domain/refusals.ts'
import { refused } from '../domain/refusals.ts'
import { respondRefused } from './respond.ts'

const Route = z.object({ id: z.uuid() })

/** The account of a mentor who asks, or the answer that sends anyone else away. */
export function mentorAmong({ user }: PayloadRequest): string | Response {
  if (!user) return respondRefused(refused('sign-in-first'))
  if (!isMentor(user)) return respondRefused(refused('not-allowed'))
  return user.id
}

/** A mentor who asks something of the document in the path, or the answer that sends anyone else away. */
export function mentorAsks(req: PayloadRequest): { mentor: string; id: string } | Response {
  const mentor = mentorAmong(req)
  if (mentor instanceof Response) return mentor
  const route = Route.safeParse(req.routeParams)
  if (!route.success) return respondRefused(refused('not-found'))
  return { mentor, id: route.data.id }
}

/** What a command has answered, as the API says it. */
export const respond = (answer: { kind: string } | Refused): Response =>
  isRefused(answer) ? respondRefused(answer) : Response.json(answer)

const isRefused = (answer: { kind: string }): answer is Refused => answer.kind === 'refused'
