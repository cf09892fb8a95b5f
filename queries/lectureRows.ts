import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { stepsOfCourses } from '../database/stepsOfCourses.ts'
import type { Lecture } from '../payload-types.ts'
import { shownColumns, stepsOfRows } from './courseSteps.ts'
import type { CourseStep, CourseSteps, Row as StepRow } from './courseSteps.ts'

/** What a lecture holds, as it is stored. */
export type LectureContent = {
  body: Lecture['body']
  cover: string | null
  video: string | null
  captions: string | null
  task: string | null
}

export type LectureRows = CourseSteps & {
  course: { id: string; slug: string; title: string }
  /** The one that was asked for. */
  step: CourseStep
  content: LectureContent
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
        case when lectures.slug = ${ask.lecture} then json_build_object(
          'body', lectures.body, 'cover', lectures.cover_id, 'video', lectures.video_id,
          'captions', lectures.captions, 'task', lectures.task) end as content`,
    }),
  )
  const asked = rows.find(({ slug }) => slug === ask.lecture)
  const found = stepsOfRows(rows, now)
  const step = found.steps.find(({ slug }) => slug === ask.lecture)
  if (!asked?.content || !step) return null
  const course = { id: asked.course, slug: asked.course_slug, title: asked.course_title }
  return { ...found, course, step, content: asked.content }
}

type Row = StepRow & {
  course_slug: string
  course_title: string
  content: LectureContent | null
}
