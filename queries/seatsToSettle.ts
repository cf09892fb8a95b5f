import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isLiveEnrolment } from '../database/liveEnrolment.ts'

export type Somebody = { course: string; student: string }

/** At most so many of each are settled in one round; the others in the next. */
const atOnce = 500

/** Who sits, or waits, in a course they may no longer enter. One statement. */
export async function whoLostAccess(req: PayloadRequest): Promise<Somebody[]> {
  const { rows } = await execute<Somebody>(
    req,
    sql`
    select course_id as course, student_id as student from group_members sits
    where left_at is null and not exists (
      select 1 from enrolments where enrolments.course_id = sits.course_id
        and enrolments.student_id = sits.student_id and ${isLiveEnrolment})
    limit ${atOnce}`,
  )
  return rows
}

/**
 * Who may enter a course with groups and has no seat in it, those who have waited longest first. Whoever a mentor has
 * taken out stays out. One statement.
 */
export async function whoNeedsSeat(req: PayloadRequest): Promise<Somebody[]> {
  const { rows } = await execute<Somebody>(
    req,
    sql`
    select enrolments.course_id as course, enrolments.student_id as student
    from enrolments join courses on courses.id = enrolments.course_id and courses.mode = 'groups'
    left join group_members sits on sits.course_id = enrolments.course_id
      and sits.student_id = enrolments.student_id and sits.left_at is null
    where ${isLiveEnrolment} and sits.group_id is null
      and not exists (
        select 1 from group_members was where was.course_id = enrolments.course_id
          and was.student_id = enrolments.student_id and was.left_cause = 'removed')
    group by 1, 2, sits.joined_at
    order by sits.joined_at nulls last, min(enrolments.created_at)
    limit ${atOnce}`,
  )
  return rows
}
