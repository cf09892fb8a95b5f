import { sql } from '@payloadcms/db-postgres'
import type { SQL } from './execute.ts'
import { isLiveEnrolment } from './liveEnrolment.ts'

/**
 * The id of a plan that includes a starter box and that a student has live access by: the one that came last, or null.
 * An expression to stand in a statement; `student` is one as well.
 */
export const planWithBox = (student: SQL): SQL => sql`(
  select plans.id from enrolments join plans on plans.id = enrolments.plan_id
  where enrolments.student_id = ${student} and plans.includes_box and ${isLiveEnrolment}
  order by enrolments.created_at desc, enrolments.id limit 1
)`
