import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { stepsOfCourses } from '../database/stepsOfCourses.ts'
import { shownColumns, stepsOfRows } from './courseSteps.ts'
import type { CourseStep, CourseSteps, Row as StepRow } from './courseSteps.ts'
import { contentColumn } from './lectureMatter.ts'
import type { LectureContent } from './lectureMatter.ts'

export type LectureRows = CourseSteps & {
  course: { id: string; slug: string; title: string }
  /** The IANA zone of the student; null for the school's own. */
  zone: string | null
  /** The one that was asked for. */
  step: CourseStep
  content: LectureContent
  /** The second of its film where the student was last; null when they were never there, or it was another. */
  position: number | null
}

/**
 * A lecture of a course that the student may enter now, with those around it; null when there is none of these names
 * for them. Whether it is open its `step` says, and until it is nobody is shown its content. One statement, past all access.
 */
export async function lectureRows(
  req: PayloadRequest,
  ask: { course: string; lecture: string },
  now: Date,
): Promise<LectureRows | null> {
  const { studentId: student, courses = [] } = req.user ?? {}
  if (!student || !courses?.length) return null
  const theirs = sql.join(
    courses.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const { rows } = await execute<Row>(
    req,
    stepsOfCourses({
      student,
      courses: sql`
        select id from courses
        where slug = ${ask.course} and _status = 'published' and id in (${theirs})`,
      more: sql`${shownColumns}, courses.slug as course_slug, courses.title as course_title,
        (select zone from students where students.id = ${student}) as zone,
        case when lectures.slug = ${ask.lecture} then (
          select position::float from lecture_progress theirs
          where theirs.student_id = ${student} and theirs.lecture_id = lectures.id
            and theirs.video = lectures.video_id::text) end as position,
        case when lectures.slug = ${ask.lecture} then ${contentColumn} end as content`,
    }),
  )
  const asked = rows.find(({ slug }) => slug === ask.lecture)
  const found = stepsOfRows(rows, now)
  const step = found.steps.find(({ slug }) => slug === ask.lecture)
  if (!asked?.content || !step) return null
  const course = { id: asked.course, slug: asked.course_slug, title: asked.course_title }
  return {
    ...found,
    course,
    step,
    zone: asked.zone,
    content: asked.content,
    position: asked.position,
  }
}

type Row = StepRow & {
  course_slug: string
  course_title: string
  zone: string | null
  content: LectureContent | null
  position: number | null
}
