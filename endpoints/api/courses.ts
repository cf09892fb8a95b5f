import type { Endpoint, PayloadRequest } from 'payload'
import { isMentor, isSignedIn } from '../../access/people.ts'
import { refused } from '../../domain/refusals.ts'
import { coursesOfStudent } from '../../queries/coursesOfStudent.ts'
import { invalidInput } from '../invalidInput.ts'
import { respondRefused } from '../respond.ts'
import { StudentAsk } from './schemas.ts'

/** GET /api/me/courses: the courses and videos of the signed-in student, by what was paid for. */
export const ownCoursesEndpoint: Endpoint = {
  path: '/me/courses',
  method: 'get',
  handler: async (req) => {
    if (!isSignedIn(req.user)) return respondRefused(refused('sign-in-first'))
    return answerFor(req, req.user?.studentId)
  },
}

/** GET /api/students/:id/courses: the same of any student, for mentors. What is not theirs to see is not there. */
export const studentCoursesEndpoint: Endpoint = {
  path: '/:id/courses',
  method: 'get',
  handler: async (req) => {
    const { user } = req
    if (!isSignedIn(user)) return respondRefused(refused('sign-in-first'))
    const ask = StudentAsk.safeParse(req.routeParams)
    if (!ask.success) return invalidInput(ask.error)
    const { id } = ask.data
    if (!isMentor(user) && user?.studentId !== id) return respondRefused(refused('not-found'))
    return answerFor(req, id)
  },
}

async function answerFor(
  req: PayloadRequest,
  student: string | null | undefined,
): Promise<Response> {
  const courses = student ? await coursesOfStudent(req, student, new Date()) : null
  if (!courses) return respondRefused(refused('not-found'))
  return Response.json({ courses }, { headers: { 'cache-control': 'private, no-store' } })
}
