import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isOnSite } from '../database/onSite.ts'
import { noteRead } from '../database/tags.ts'
import { approvedComments } from './approvedComments.ts'
import type { CommentCard } from './approvedComments.ts'

/** A student as they have decided to be shown to visitors. */
export type ProfilePage = {
  name: string
  line: string | null
  about: string | null
  /** Since when they learn here. */
  joinedAt: string
  /** The courses they have finished, the latest first; none unless they want them shown. */
  courses: { slug: string; title: string; finishedAt: string }[]
  /** Their approved comments, the newest first. */
  comments: CommentCard[]
}

const COMMENTS = 30

/**
 * The public profile of a student who has switched it on and is not blocked; null for everyone else, whether they
 * exist or not. Three statements: the student, their courses, their comments.
 */
export async function profilePage(req: PayloadRequest, slug: string): Promise<ProfilePage | null> {
  const student = await publicStudent(req, slug)
  if (!student) return null
  const [courses, comments] = await Promise.all([
    student.shows_courses ? finishedCourses(req, student.id) : [],
    approvedComments(req, { student: slug, limit: COMMENTS }),
  ])
  return {
    name: student.name,
    line: student.line,
    about: student.about,
    joinedAt: new Date(student.created_at).toISOString(),
    courses,
    comments,
  }
}

/** Raw, because visitors may not read students; this asks for nobody who has not decided to be shown. */
async function publicStudent(req: PayloadRequest, slug: string) {
  noteRead('students')
  noteRead('users')
  const { rows } = await execute<{
    id: string
    name: string
    line: string | null
    about: string | null
    created_at: string
    shows_courses: boolean
  }>(
    req,
    sql`
      select students.id, students.name, students.line, students.about, students.created_at,
        coalesce(students.shows_courses, false) as shows_courses
      from students
      join users on users.id = students.user_id and users.blocked is not true
      where students.slug = ${slug} and students.is_public`,
  )
  return rows[0]
}

async function finishedCourses(
  req: PayloadRequest,
  student: string,
): Promise<ProfilePage['courses']> {
  noteRead('course_progress')
  noteRead('courses')
  const { rows } = await execute<{ slug: string; title: string; finished_at: string }>(
    req,
    sql`
      select courses.slug, courses.title, course_progress.finished_at
      from course_progress
      join courses on courses.id = course_progress.course_id and courses._status = 'published' and ${isOnSite}
      where course_progress.student_id = ${student} and course_progress.finished_at is not null
      order by course_progress.finished_at desc`,
  )
  return rows.map(({ slug, title, finished_at }) => ({
    slug,
    title,
    finishedAt: new Date(finished_at).toISOString(),
  }))
}
