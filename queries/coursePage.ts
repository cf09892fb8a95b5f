import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { progressOf } from '../domain/progress.ts'
import type { Progress } from '../domain/progress.ts'
import { courseSteps, goOnIn } from './courseSteps.ts'
import type { CourseStep, GoOn } from './courseSteps.ts'
import { ownCourse } from './ownCourse.ts'
import type { OwnCourse } from './ownCourse.ts'

export type CoursePage = {
  course: Omit<OwnCourse, 'id' | 'hasGroups'>
  progress: Progress
  /** When everything was done for the first time, as an ISO date; null until then. */
  finishedAt: string | null
  goOn: GoOn | null
  /** Whether it is learnt in groups, and so has a page of the student's group. */
  hasGroups: boolean
  /** The lectures of this page, in their order. */
  lectures: Pick<
    CourseStep,
    'number' | 'slug' | 'title' | 'summary' | 'minutes' | 'hasHomework' | 'status'
  >[]
  /** Which page this is, from 1, and how many there are; there is always one. */
  page: number
  pages: number
}

export const LECTURES_ON_A_PAGE = 12

/**
 * One page of a course and how its student is getting on; null when there is no such course or page for
 * them. Four statements: the course, its cover, its lectures, and when it was finished.
 */
export async function coursePage(
  req: PayloadRequest,
  { slug, page }: { slug: string; page: number },
): Promise<CoursePage | null> {
  const student = req.user?.studentId
  const found = student && (await ownCourse(req, slug))
  if (!found) return null

  const { id, hasGroups, ...course } = found
  const [stepsOf, finishedAt] = await Promise.all([
    courseSteps(req, { student, courses: [id] }),
    whenFinished(req, { student, course: id }),
  ])
  const steps = stepsOf.get(id) ?? []
  const pages = Math.max(1, Math.ceil(steps.length / LECTURES_ON_A_PAGE))
  if (!Number.isInteger(page) || page < 1 || page > pages) return null

  return {
    course,
    progress: progressOf(steps),
    finishedAt,
    goOn: goOnIn(steps),
    hasGroups,
    lectures: steps.slice((page - 1) * LECTURES_ON_A_PAGE, page * LECTURES_ON_A_PAGE).map(shown),
    page,
    pages,
  }
}

function shown(step: CourseStep): CoursePage['lectures'][number] {
  const { number, slug, title, summary, minutes, hasHomework, status } = step
  return { number, slug, title, summary, minutes, hasHomework, status }
}

async function whenFinished(
  req: PayloadRequest,
  { student, course }: { student: string; course: string },
): Promise<string | null> {
  const { rows } = await execute<{ finished_at: string | null }>(
    req,
    sql`
      select finished_at from course_progress
      where student_id = ${student} and course_id = ${course}`,
  )
  const at = rows[0]?.finished_at
  return at ? new Date(at).toISOString() : null
}
