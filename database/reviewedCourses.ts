import { sql } from '@payloadcms/db-postgres'
import type { ReviewedCourses } from '../domain/reviewer.ts'
import type { SQL } from './execute.ts'

/** Whether `lectures`, which the statement must have joined, belongs to a course that is reviewed. */
export const isReviewed = (courses: ReviewedCourses): SQL =>
  courses === 'all' ? sql`true` : sql`lectures.course_id = any(${`{${courses.join(',')}}`}::uuid[])`
