import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isReviewed } from '../database/reviewedCourses.ts'
import { waitsUndecided } from '../database/waitsUndecided.ts'
import type { ReviewedCourses } from '../domain/reviewer.ts'

export type WaitingHomework = {
  id: string
  student: string
  lecture: string
  course: string
  attempt: number
  submittedAt: Date
}

const shown = 6

/** Homework nobody has decided on yet, the longest waiting first, at most six. One statement. */
export async function waitingHomework(
  req: PayloadRequest,
  courses: ReviewedCourses,
): Promise<WaitingHomework[]> {
  const { rows } = await execute<Omit<WaitingHomework, 'submittedAt'> & { since: string | Date }>(
    req,
    sql`
      select homework.id, homework.attempt::int as attempt, homework.submitted_at as since,
        students.name as student, lectures.title as lecture, courses.title as course
      from homework
      join students on students.id = homework.student_id
      join lectures on lectures.id = homework.lecture_id
      join courses on courses.id = lectures.course_id
      where ${waitsUndecided} and ${isReviewed(courses)}
      order by homework.submitted_at, homework.id
      limit ${shown}`,
  )
  return rows.map(({ since, ...homework }) => ({ ...homework, submittedAt: new Date(since) }))
}
