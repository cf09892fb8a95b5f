import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import type { CommentStatus } from '../domain/comment.ts'

/** A comment as the student sees it who has written it. */
export type OwnComment = {
  text: string
  status: CommentStatus
  writtenAt: string
  /** The title of the course or the name of the teacher; null for the school as a whole. */
  about: string | null
}

/** What one has written oneself, the newest first, at most twenty. One statement; nobody's rows but one's own. */
export async function ownComments(req: PayloadRequest): Promise<OwnComment[]> {
  const student = req.user?.studentId
  if (!student) return []
  const { rows } = await execute<{
    text: string
    status: CommentStatus
    created_at: string
    about: string | null
  }>(
    req,
    sql`
      select comments.text, comments.status, comments.created_at,
        coalesce(courses.title, teachers.name) as about
      from comments
      left join courses on courses.id = comments.course_id
      left join teachers on teachers.id = comments.teacher_id
      where comments.student_id = ${student}
      order by comments.created_at desc, comments.id
      limit 20`,
  )
  return rows.map(({ text, status, created_at, about }) => ({
    text,
    status,
    writtenAt: new Date(created_at).toISOString(),
    about,
  }))
}
