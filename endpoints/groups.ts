import type { Endpoint } from 'payload'
import { z } from 'zod'
import { announce } from '../commands/announce.ts'
import { moveMember } from '../commands/moveMember.ts'
import { placeStudent } from '../commands/placeStudent.ts'
import { invalidInput } from './invalidInput.ts'
import { mentorAsks, respond } from './panelAsk.ts'

export const Place = z.object({ student: z.uuid() })
export const Move = z.object({
  student: z.uuid(),
  to: z.uuid().nullable(),
  reason: z.string().trim().max(400).default(''),
})
export const Announcement = z.object({ text: z.string().max(4_000) })

/** POST /api/courses/:id/place { student }: seats a student in a group of the course. For mentors. */
export const placeInCourse: Endpoint = {
  path: '/:id/place',
  method: 'post',
  handler: async (req) => {
    const asker = mentorAsks(req)
    if (asker instanceof Response) return asker
    const ask = Place.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)

    const place = { course: asker.id, student: ask.data.student, by: asker.mentor }
    return respond(await placeStudent(req, place, new Date()))
  },
}

/** POST /api/courses/:id/move { student, to, reason }: to another group, or out of theirs when `to` is null. For mentors. */
export const moveInCourse: Endpoint = {
  path: '/:id/move',
  method: 'post',
  handler: async (req) => {
    const asker = mentorAsks(req)
    if (asker instanceof Response) return asker
    const ask = Move.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)

    const move = { ...ask.data, course: asker.id, by: asker.mentor }
    return respond(await moveMember(req, move, new Date()))
  },
}

/** POST /api/groups/:id/announce { text }: tells everyone in the group. For mentors. */
export const announceInGroup: Endpoint = {
  path: '/:id/announce',
  method: 'post',
  handler: async (req) => {
    const asker = mentorAsks(req)
    if (asker instanceof Response) return asker
    const ask = Announcement.safeParse(await req.json?.().catch(() => undefined))
    if (!ask.success) return invalidInput(ask.error)

    return respond(await announce(req, { group: asker.id, text: ask.data.text, by: asker.mentor }))
  },
}
