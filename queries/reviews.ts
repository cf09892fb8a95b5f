import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isReviewed } from '../database/reviewedCourses.ts'
import type { ReviewedCourses } from '../domain/reviewer.ts'

/** Whether this homework was handed in for one of these courses. One statement. */
export async function reviews(
  req: PayloadRequest,
  { courses, homework }: { courses: ReviewedCourses; homework: string },
): Promise<boolean> {
  const { rows } = await execute(
    req,
    sql`
      select from homework join lectures on lectures.id = homework.lecture_id
      where homework.id = ${homework} and ${isReviewed(courses)}`,
  )
  return rows.length === 1
}
