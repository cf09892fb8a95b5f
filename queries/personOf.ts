import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { execute } from '../database/execute.ts'
import { isLiveEnrolment } from '../database/liveEnrolment.ts'

/** What access rules must know of somebody who is signed in. */
export type Person = {
  studentId: string | null
  teacherId: string | null
  /** The courses they may enter now: those of their live enrolments. */
  courses: string[]
  /** The courses they are the author of, as long as they are of the staff. */
  taught: string[]
}

/** Who an account is in the school. One statement; nobody's rows but their own. */
export async function personOf(payload: Payload, user: string): Promise<Person> {
  const { rows } = await execute<{
    student_id: string | null
    teacher_id: string | null
    courses: string[]
    taught: string[]
  }>(
    { payload },
    sql`
      select
        (select id from students where user_id = ${user}) as student_id,
        (select id from teachers where user_id = ${user}) as teacher_id,
        array(
          select distinct course_id from enrolments
          join students on students.id = enrolments.student_id
          where students.user_id = ${user} and ${isLiveEnrolment}
        ) as courses,
        array(
          select courses.id from courses join teachers on teachers.id = courses.author_id
          join users on users.id = teachers.user_id
          where users.id = ${user} and users.role <> 'student'
        ) as taught`,
  )
  const row = rows[0]
  if (!row) throw new Error('A person could not be looked up.')
  const { student_id, teacher_id, courses, taught } = row
  return { studentId: student_id, teacherId: teacher_id, courses, taught }
}
