import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { reviewerOf } from '../access/people.ts'
import { refused } from '../domain/refusals.ts'
import type { Reviewer } from '../domain/reviewer.ts'
import { reviews } from '../queries/reviews.ts'
import { respondRefused } from './respond.ts'

const Route = z.object({ id: z.uuid() })

/**
 * Somebody who may review the homework in the path, or the answer that sends anyone else away: for a teacher the
 * homework of other courses is not there.
 */
export async function reviewerAsks(
  req: PayloadRequest,
): Promise<{ by: string; homework: string } | Response> {
  const { user } = req
  if (!user) return respondRefused(refused('sign-in-first'))
  const reviewer = reviewerOf(user)
  if (!reviewer)
    return respondRefused(refused(user.role === 'teacher' ? 'not-found' : 'not-allowed'))
  const route = Route.safeParse(req.routeParams)
  if (!route.success) return respondRefused(refused('not-found'))
  const homework = route.data.id
  if (!(await mayReview(req, reviewer, homework))) return respondRefused(refused('not-found'))
  return { by: reviewer.user, homework }
}

/** A mentor need not be looked up; the command says what is not there. */
const mayReview = async (req: PayloadRequest, { courses }: Reviewer, homework: string) =>
  courses === 'all' || reviews(req, { courses, homework })
