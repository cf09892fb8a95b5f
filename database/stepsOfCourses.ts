import { sql } from '@payloadcms/db-postgres'
import type { Finishing, LectureOrder } from '../domain/courseRules.ts'
import type { HomeworkStatus } from '../domain/homework.ts'
import type { CourseTerms } from '../domain/opening.ts'
import { standingsOf } from '../domain/progress.ts'
import type { Standing, Step } from '../domain/progress.ts'
import type { SQL } from './execute.ts'
import { isLiveEnrolment } from './liveEnrolment.ts'

/** A published lecture, with all that decides how it stands for one student. */
export type StepRow = {
  id: string
  course: string
  has_homework: boolean
  homework: HomeworkStatus | null
  is_finished: boolean
  is_preview: boolean
  /** Whether it has a video of ours whose length is known. */
  is_watchable: boolean
  opens_at: string | null
  opens_after_days: string | number | null
  opening: string | null
  lecture_order: LectureOrder
  finishing: Finishing
  starts_at: string | null
  /** Null for somebody who has no live enrolment. */
  enrolled_at: string | null
}

type Ask = {
  student: string
  /** A statement or a list that names the courses' ids. */
  courses: SQL
  /** More columns of `lectures`, each after a comma. */
  more?: SQL
}

/** The published lectures of some courses in their order, for one student, past all access. */
export const stepsOfCourses = ({ student, courses, more = sql`` }: Ask): SQL => sql`
  select lectures.id, lectures.course_id as course, coalesce(lectures.task ~ '\\S', false) as has_homework,
    latest.status as homework, theirs.finished_at is not null as is_finished,
    coalesce(lectures.is_preview, false) as is_preview,
    exists (
      select from private_files film
      where lectures.video_id in (film.id, film.source_id) and film.seconds > 0
    ) as is_watchable,
    lectures.opens_at, lectures.opens_after_days,
    opening.opens_at as opening, coalesce(courses.lecture_order, 'sequential') as lecture_order,
    coalesce(courses.finishing, 'by-hand') as finishing, courses.starts_at, enrolled.at as enrolled_at
    ${more}
  from courses
  join lectures on lectures.course_id = courses.id and lectures._status = 'published'
  left join lateral (
    select min(enrolments.created_at) as at from enrolments
    where enrolments.student_id = ${student} and enrolments.course_id = courses.id and ${isLiveEnrolment}
  ) enrolled on true
  left join lateral (
    select status from homework
    where homework.student_id = ${student} and homework.lecture_id = lectures.id
    order by attempt desc limit 1
  ) latest on true
  left join lecture_progress theirs
    on theirs.student_id = ${student} and theirs.lecture_id = lectures.id
  left join lecture_openings opening
    on opening.student_id = ${student} and opening.lecture_id = lectures.id
  where courses.id in (${courses})
  order by courses.id, lectures._lectures_lectures_order, lectures.id`

/** How these lectures of one course stand at `now`, each beside its row. Somebody without an enrolment began now. */
export function standingsOfRows<Row extends StepRow>(
  rows: readonly Row[],
  now: Date,
): { row: Row; step: Step; standing: Standing }[] {
  const [first] = rows
  if (!first) return []
  const steps = rows.map(stepOf)
  const standings = standingsOf(steps, courseTermsOf(first, now), now)
  return rows.map((row, index) => ({
    row,
    step: steps[index] as Step,
    standing: standings[index] as Standing,
  }))
}

export const courseTermsOf = (row: StepRow, now: Date): CourseTerms => ({
  lectureOrder: row.lecture_order,
  startsAt: dateOf(row.starts_at),
  enrolledAt: dateOf(row.enrolled_at) ?? now,
})

const stepOf = (row: StepRow): Step => ({
  hasHomework: row.has_homework,
  homework: row.homework,
  isFinished: row.is_finished,
  isPreview: row.is_preview,
  opensAt: dateOf(row.opens_at),
  opensAfterDays: row.opens_after_days === null ? null : Number(row.opens_after_days),
  opening: dateOf(row.opening),
})

const dateOf = (instant: string | null): Date | null =>
  instant === null ? null : new Date(instant)
