import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { stepStatuses, whereToGoOn } from '../domain/progress.ts'
import type { Step, StepStatus } from '../domain/progress.ts'
import type { HomeworkStatus } from '../domain/homework.ts'
import { byLectureOrder } from './lectureOrder.ts'

/** A published lecture in its course, as a student finds it. */
export type CourseStep = Step & {
  id: string
  slug: string
  title: string
  summary: string | null
  minutes: number | null
  /** Its place in the course, from 1. */
  number: number
  status: StepStatus
}

/** Where "continue learning" leads. */
export type GoOn = Pick<CourseStep, 'slug' | 'title' | 'number' | 'status'>

/**
 * The published lectures of these courses with what the student has done in them, by course. One
 * statement, in raw SQL and past all access: the caller names a student and courses of their own.
 */
export async function courseSteps(
  req: PayloadRequest,
  { student, courses }: { student: string; courses: readonly string[] },
): Promise<Map<string, CourseStep[]>> {
  const { rows } = await execute<Row>(
    req,
    sql`
      select lectures.id, lectures.course_id as course, lectures.slug, lectures.title,
        lectures.summary, lectures.minutes, coalesce(lectures.task ~ '\\S', false) as has_homework,
        latest.status as homework, theirs.finished_at is not null as is_finished
      from lectures
      left join lateral (
        select status from homework
        where homework.student_id = ${student} and homework.lecture_id = lectures.id
        order by attempt desc limit 1
      ) latest on true
      left join lecture_progress theirs
        on theirs.student_id = ${student} and theirs.lecture_id = lectures.id
      where lectures.course_id = any(${`{${courses.join(',')}}`}::uuid[])
        and lectures._status = 'published'
      order by lectures.course_id, ${byLectureOrder}`,
  )
  return new Map(
    [...Map.groupBy(rows, ({ course }) => course)].map(([id, each]) => [id, put(each)]),
  )
}

/** Where a student goes on in a course; null when everything is done or waits. */
export function goOnIn(steps: readonly CourseStep[]): GoOn | null {
  const index = whereToGoOn(steps.map(({ status }) => status))
  const step = index === null ? undefined : steps[index]
  if (!step) return null
  const { slug, title, number, status } = step
  return { slug, title, number, status }
}

type Row = {
  id: string
  course: string
  slug: string
  title: string
  summary: string | null
  minutes: string | null
  has_homework: boolean
  homework: HomeworkStatus | null
  is_finished: boolean
}

function put(rows: readonly Row[]): CourseStep[] {
  const steps = rows.map((row) => ({
    hasHomework: row.has_homework,
    homework: row.homework,
    isFinished: row.is_finished,
  }))
  const statuses = stepStatuses(steps)
  return rows.map(({ id, slug, title, summary, minutes }, index) => ({
    ...(steps[index] as Step),
    ...{ id, slug, title, summary },
    minutes: minutes === null ? null : Number(minutes),
    number: index + 1,
    status: statuses[index] as StepStatus,
  }))
}
