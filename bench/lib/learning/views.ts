import type { PayloadRequest } from 'payload'
import { coursePage } from '../../../queries/coursePage.ts'
import { dashboardPage } from '../../../queries/dashboardPage.ts'
import { homeworkQueue } from '../../../queries/homeworkQueue.ts'
import { lecturePage } from '../../../queries/lecturePage.ts'
import { reviewPage } from '../../../queries/reviewPage.ts'
import type { Visit } from './visits.ts'

export type View = {
  name: string
  /** Where its reader's browser asks for it; null for a view of the panel, of which the query alone is asked. */
  path: ((visit: Visit) => string) | null
  /** Its query, as its reader. */
  ask: (req: PayloadRequest, visit: Visit, now: Date) => Promise<unknown>
}

const reviewerIn = ({ user }: PayloadRequest) => ({ user: user?.id ?? '', courses: 'all' }) as const

const queueOf = (req: PayloadRequest, show: 'pending' | 'all', now: Date) =>
  homeworkQueue(req, { show, reviewer: reviewerIn(req), filter: {}, after: null }, now)

/** Payload's own list of students, as it opens. */
const studentList = (req: PayloadRequest) => {
  const ask = { collection: 'students', limit: 10, page: 1, depth: 0 } as const
  return req.payload.find({ ...ask, includeLockStatus: true, overrideAccess: false, req })
}

/** What is asked for all day long in a school. */
export const views: readonly View[] = [
  { name: 'dashboard', path: () => '/dashboard', ask: (req, _, now) => dashboardPage(req, now) },
  {
    name: 'course',
    path: ({ course }) => `/learn/${course}`,
    ask: (req, { course }, now) => coursePage(req, { slug: course, page: 1 }, now),
  },
  {
    name: 'lecture',
    path: ({ course, lecture }) => `/learn/${course}/${lecture}`,
    ask: (req, { course, lecture }, now) => lecturePage(req, { course, lecture }, now),
  },
  { name: 'review queue', path: null, ask: (req, _, now) => queueOf(req, 'pending', now) },
  { name: 'all homework', path: null, ask: (req, _, now) => queueOf(req, 'all', now) },
  {
    name: 'review bench',
    path: null,
    ask: (req, { homework }, now) => reviewPage(req, { homework, reviewer: reviewerIn(req) }, now),
  },
  { name: 'student list', path: null, ask: studentList },
]
