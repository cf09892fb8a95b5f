import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isLiveEnrolment } from '../database/liveEnrolment.ts'
import type { StepStatus } from '../domain/progress.ts'
import { courseSteps } from './courseSteps.ts'

/** A course somebody may enter now, why, and what they find in it. */
export type CourseOfStudent = {
  slug: string
  title: string
  /** Every live grant: what it came from, the order that paid for it, and until when (an ISO instant; null: for good). */
  because: {
    source: 'order-item' | 'code' | 'by-hand'
    order: string | null
    endsAt: string | null
  }[]
  lectures: {
    slug: string
    title: string
    number: number
    minutes: number | null
    status: StepStatus
    /** The path of its video, which opens to this student and to mentors; null without one, or while it is locked. */
    video: string | null
  }[]
}

/**
 * The courses a student may enter now and their videos. Whose it is has been decided by the caller. Three statements:
 * the courses with their grants, the lectures, their videos. Null when there is no such student.
 */
export async function coursesOfStudent(
  req: PayloadRequest,
  student: string,
  now: Date,
): Promise<CourseOfStudent[] | null> {
  const { rows } = await execute<Row>(req, coursesWithGrants(student))
  const [first] = rows
  if (!first) return null
  const courses = rows.filter((row) => row.id !== null)
  const ids = courses.map(({ id }) => id)
  const [steps, videos] = await Promise.all([
    courseSteps(req, { student, courses: ids }, now),
    videosOf(req, ids),
  ])
  return courses.map(({ id, slug, title, because }) => ({
    slug,
    title,
    because,
    lectures: (steps.get(id)?.steps ?? []).map((step) => {
      const video = step.status === 'locked' ? undefined : videos.get(step.id)
      const { slug: name, title: called, number, minutes, status } = step
      return {
        ...{ slug: name, title: called, number, minutes, status },
        video: video ? `/files/${video}` : null,
      }
    }),
  }))
}

type Row = Pick<CourseOfStudent, 'slug' | 'title' | 'because'> & { id: string }

/** One row without a course for a student who has none. */
const coursesWithGrants = (student: string) => sql`
  select courses.id, courses.slug, courses.title, because
  from students left join lateral (
    select course_id, json_agg(json_build_object('source', source, 'order', orders.number,
      'endsAt', ends_at) order by enrolments.created_at, enrolments.id) as because
    from enrolments
    left join access_codes code on code.id = access_code_id
    left join order_items item on item.id = coalesce(enrolments.order_item_id, code.order_item_id)
    left join orders on orders.id = item.order_id
    where enrolments.student_id = students.id and ${isLiveEnrolment} group by course_id
  ) granted on true
  left join courses on courses.id = granted.course_id and courses._status = 'published'
  where students.id = ${student} order by courses._order, courses.id`

async function videosOf(
  req: PayloadRequest,
  courses: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await execute<{ id: string; video: string }>(
    req,
    sql`
      select lectures.id, video_id as video from lectures
      join private_files file on file.id = video_id and file.state = 'ready'
      where lectures.course_id = any(${`{${courses.join(',')}}`}::uuid[]) and lectures._status = 'published'`,
  )
  return new Map(rows.map(({ id, video }) => [id, video]))
}
