import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { Notice } from '../domain/notice.ts'

/** What messages about a comment speak of. */
export type CommentToTell = {
  id: string
  student: string
  text: string
  /** The course or teacher it is about; null for the school as a whole. */
  about: { kind: 'course' | 'teacher'; slug: string; name: string } | null
}

/** The comment a notice speaks of; null for every other notice, and when it is gone. One statement. */
export async function commentToTell(
  req: PayloadRequest,
  notice: Notice,
): Promise<CommentToTell | null> {
  if (!('comment' in notice)) return null
  const { rows } = await execute<Row>(
    req,
    sql`
      select comments.text, students.name as student,
        courses.slug as course_slug, courses.title as course,
        teachers.slug as teacher_slug, teachers.name as teacher
      from comments
      join students on students.id = comments.student_id
      left join courses on courses.id = comments.course_id
      left join teachers on teachers.id = comments.teacher_id
      where comments.id = ${notice.comment}`,
  )
  const [row] = rows
  if (!row) return null
  return { id: notice.comment, student: row.student, text: row.text, about: aboutOf(row) }
}

function aboutOf(row: Row): CommentToTell['about'] {
  if (row.course_slug && row.course) {
    return { kind: 'course', slug: row.course_slug, name: row.course }
  }
  if (row.teacher_slug && row.teacher) {
    return { kind: 'teacher', slug: row.teacher_slug, name: row.teacher }
  }
  return null
}

type Row = {
  text: string
  student: string
  course_slug: string | null
  course: string | null
  teacher_slug: string | null
  teacher: string | null
}
