import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { shownName } from '../domain/comment.ts'
import type { CommentSubject } from '../domain/comment.ts'

/** What a student can write a comment about, and how it will be signed. */
export type CommentForm = {
  /** Without those of which one waits to be read. */
  subjects: CommentSubject[]
  /** Who teaches the course; null without a course, or when it has no teacher who is shown. */
  teacher: string | null
  signedAs: string
}

/**
 * The form for a comment on a course of one's own, its teacher and the school; without a course, on the school. Null
 * for whoever is in no course, or not in this one. One statement.
 */
export async function commentForm(
  req: PayloadRequest,
  { course = null }: { course?: string | null } = {},
): Promise<CommentForm | null> {
  const student = req.user?.studentId
  const own = req.user?.courses ?? []
  if (!student || own.length === 0) return null

  const { rows } = await execute<Row>(
    req,
    sql`
      select students.name, coalesce(students.is_public, false) as is_public,
        courses.id as course, courses.author_id as author, teachers.name as teacher,
        array(
          select coalesce(comments.course_id, comments.teacher_id)::text from comments
          where comments.student_id = students.id and comments.status = 'pending'
        ) as waiting
      from students
      left join courses on courses.slug = ${course} and courses._status = 'published'
      left join teachers on teachers.id = courses.author_id and teachers.active
      where students.id = ${student}`,
  )
  const [row] = rows
  if (!row) return null
  if (course !== null && !own.includes(row.course ?? '')) return null

  const about = [
    ...(row.course ? [{ subject: 'course' as const, id: row.course }] : []),
    ...(row.teacher ? [{ subject: 'teacher' as const, id: row.author }] : []),
    { subject: 'school' as const, id: null },
  ]
  return {
    subjects: about.filter(({ id }) => !row.waiting.includes(id)).map(({ subject }) => subject),
    teacher: row.teacher,
    signedAs: shownName({ name: row.name, isPublic: row.is_public }),
  }
}

type Row = {
  name: string
  is_public: boolean
  course: string | null
  author: string | null
  teacher: string | null
  waiting: (string | null)[]
}
