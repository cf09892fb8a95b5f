import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { isOnSite, noteLeaving } from '../database/onSite.ts'
import { noteRead } from '../database/tags.ts'
import { shownName } from '../domain/comment.ts'

/** A comment as visitors read it. */
export type CommentCard = {
  text: string
  /** How its student is called here: in full only when they are shown to visitors anyway. */
  name: string
  /** The last part of the address of their public profile; null when they have none. */
  profile: string | null
  /** What it is about, when that is not the school as a whole. */
  about: { kind: 'course' | 'teacher'; slug: string; name: string } | null
  writtenAt: string
}

export type CommentsAsked = {
  /** At most so many, the newest first. */
  limit: number
  /** The slug of what they are about, or of the student who wrote them; without any, all of the school's. */
  course?: string
  teacher?: string
  student?: string
}

/**
 * What students say and staff have let through, the same for everyone. One statement, which asks for approved
 * comments only: visitors may not read students, and of these it takes no more than the name.
 */
export async function approvedComments(
  req: PayloadRequest,
  { limit, course, teacher, student }: CommentsAsked,
): Promise<CommentCard[]> {
  for (const table of ['comments', 'students', 'users', 'courses', 'teachers']) noteRead(table)
  const { rows } = await execute<Row>(
    req,
    sql`
      select comments.text, comments.created_at,
        students.name as student, coalesce(students.is_public, false) as is_public,
        students.slug as profile,
        courses.slug as course_slug, courses.title as course, courses.unpublish_at as "unpublishAt",
        teachers.slug as teacher_slug, teachers.name as teacher
      from comments
      join students on students.id = comments.student_id
      join users on users.id = students.user_id and users.blocked is not true
      left join courses on courses.id = comments.course_id and courses._status = 'published' and ${isOnSite}
      left join teachers on teachers.id = comments.teacher_id and teachers.active
      where comments.status = 'approved'
        and (${course ?? null}::text is null or courses.slug = ${course ?? null})
        and (${teacher ?? null}::text is null or teachers.slug = ${teacher ?? null})
        and (${student ?? null}::text is null or students.slug = ${student ?? null})
      order by comments.created_at desc, comments.id
      limit ${limit}`,
  )
  noteLeaving(rows)
  return rows.map(cardOf)
}

const cardOf = (row: Row): CommentCard => ({
  text: row.text,
  name: shownName({ name: row.student, isPublic: row.is_public }),
  profile: row.is_public ? row.profile : null,
  about: aboutOf(row),
  writtenAt: new Date(row.created_at).toISOString(),
})

function aboutOf(row: Row): CommentCard['about'] {
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
  created_at: string
  student: string
  is_public: boolean
  profile: string | null
  course_slug: string | null
  course: string | null
  unpublishAt: string | null
  teacher_slug: string | null
  teacher: string | null
}
