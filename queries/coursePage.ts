import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { progressOf } from '../domain/progress.ts'
import type { Progress } from '../domain/progress.ts'
import { courseSteps, noSteps } from './courseSteps.ts'
import type { CourseStep, CourseSteps } from './courseSteps.ts'
import { ownCourse } from './ownCourse.ts'
import type { OwnCourse } from './ownCourse.ts'

export type CoursePage = Pick<CourseSteps, 'goOn' | 'opensNext' | 'lectureOrder'> & {
  course: Omit<OwnCourse, 'id' | 'hasGroups'>
  progress: Progress
  /** When everything was done for the first time, as an ISO date; null until then. */
  finishedAt: string | null
  /** The IANA zone of the student; null for the school's own. */
  zone: string | null
  /** Whether it is learnt in groups, and so has a page of the student's group. */
  hasGroups: boolean
  /** The lectures of this page, in their order. */
  lectures: Pick<
    CourseStep,
    'number' | 'slug' | 'title' | 'summary' | 'minutes' | 'hasHomework' | 'status' | 'lock'
  >[]
  /** Which page this is, from 1, and how many there are; there is always one. */
  page: number
  pages: number
}

export const LECTURES_ON_A_PAGE = 12

/**
 * One page of a course and how its student is getting on; null when there is no such course or page for
 * them. Four statements: the course, its cover, its lectures, and the student with when they finished it.
 */
export async function coursePage(
  req: PayloadRequest,
  { slug, page }: { slug: string; page: number },
  now: Date,
): Promise<CoursePage | null> {
  const student = req.user?.studentId
  const found = student && (await ownCourse(req, slug))
  if (!found) return null

  const { id, hasGroups, ...course } = found
  const [stepsOf, learner] = await Promise.all([
    courseSteps(req, { student, courses: [id] }, now),
    learnerOf(req, { student, course: id }),
  ])
  const { steps, goOn, opensNext, lectureOrder } = stepsOf.get(id) ?? noSteps
  const pages = Math.max(1, Math.ceil(steps.length / LECTURES_ON_A_PAGE))
  if (!Number.isInteger(page) || page < 1 || page > pages) return null

  return {
    course,
    progress: progressOf(steps),
    ...{ goOn, opensNext, lectureOrder, ...learner, hasGroups },
    lectures: steps.slice((page - 1) * LECTURES_ON_A_PAGE, page * LECTURES_ON_A_PAGE).map(shown),
    page,
    pages,
  }
}

function shown(step: CourseStep): CoursePage['lectures'][number] {
  const { number, slug, title, summary, minutes, hasHomework, status, lock } = step
  return { number, slug, title, summary, minutes, hasHomework, status, lock }
}

async function learnerOf(
  req: PayloadRequest,
  { student, course }: { student: string; course: string },
): Promise<Pick<CoursePage, 'zone' | 'finishedAt'>> {
  const { rows } = await execute<{ zone: string | null; finished_at: string | null }>(
    req,
    sql`
      select zone, finished_at from students
      left join course_progress on student_id = students.id and course_id = ${course}
      where students.id = ${student}`,
  )
  const { zone = null, finished_at: at = null } = rows[0] ?? {}
  return { zone, finishedAt: at && new Date(at).toISOString() }
}
