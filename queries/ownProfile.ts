import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { shownName } from '../domain/comment.ts'

/** How a student is shown to visitors, as they see it in their own account. */
export type OwnProfile = {
  isPublic: boolean
  showsCourses: boolean
  /** The last part of its address; null as long as it was never switched on. */
  slug: string | null
  line: string
  about: string
  /** Their name, and how it stands under a comment as long as the profile is off. */
  name: string
  shortName: string
}

/** One's own public profile; null for whoever is no student. One statement, of their own row. */
export async function ownProfile(req: PayloadRequest): Promise<OwnProfile | null> {
  const student = req.user?.studentId
  if (!student) return null
  const { rows } = await execute<{
    name: string
    is_public: boolean | null
    shows_courses: boolean | null
    slug: string | null
    line: string | null
    about: string | null
  }>(
    req,
    sql`
      select name, is_public, shows_courses, slug, line, about
      from students where id = ${student}`,
  )
  const [row] = rows
  return (
    (row && {
      isPublic: row.is_public ?? false,
      showsCourses: row.shows_courses ?? false,
      slug: row.slug,
      line: row.line ?? '',
      about: row.about ?? '',
      name: row.name,
      shortName: shownName({ name: row.name, isPublic: false }),
    }) ??
    null
  )
}
