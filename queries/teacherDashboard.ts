import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isReviewed } from '../database/reviewedCourses.ts'
import { waitsUndecided } from '../database/waitsUndecided.ts'
import type { Reviewer } from '../domain/reviewer.ts'
import { waitingHomework } from './waitingHomework.ts'
import type { WaitingHomework } from './waitingHomework.ts'

/** What a teacher sees first: the homework of the courses they teach. */
export type TeacherDashboard = { homeworkWaiting: number; waiting: WaitingHomework[] }

/** Two statements: how much waits, and what has waited longest. */
export async function teacherDashboard(
  req: PayloadRequest,
  { courses }: Reviewer,
): Promise<TeacherDashboard> {
  const [counted, waiting] = await Promise.all([
    execute<{ count: number }>(
      req,
      sql`
        select count(*)::int from homework join lectures on lectures.id = homework.lecture_id
        where ${waitsUndecided} and ${isReviewed(courses)}`,
    ),
    waitingHomework(req, courses),
  ])
  return { homeworkWaiting: counted.rows[0]?.count ?? 0, waiting }
}
