import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { execute } from '../database/execute.ts'
import { noteRead } from '../database/tags.ts'
import type { Course } from '../payload-types.ts'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'

/** A course as it is announced to visitors. */
export type CourseCard = Pick<Course, 'slug' | 'title'> & {
  summary: string | null
  cover: Picture | null
  /** The name of the teacher who wrote it. */
  author: string | null
  /** How many published lectures it has. */
  lectures: number
}

const SHOWN = 24

/**
 * The published courses in the school's order, at most `SHOWN`; drafts stay out, whoever asks. Four
 * statements: courses, covers, authors, and how many lectures each has.
 */
export async function courseCards(req: PayloadRequest): Promise<CourseCard[]> {
  const [{ docs }, lectures] = await Promise.all([
    req.payload.find({
      collection: 'courses',
      where: { _status: { equals: 'published' } },
      sort: '_order',
      select: { slug: true, title: true, summary: true, cover: true, author: true },
      populate: { media: pictureColumns, teachers: { name: true } },
      depth: 1,
      limit: SHOWN,
      pagination: false,
      overrideAccess: false,
      req,
    }),
    lecturesOfCourses(req),
  ])
  return docs.map(({ id, slug, title, summary, cover, author }) => ({
    slug,
    title,
    summary: summary ?? null,
    cover: pictureOf(cover),
    author: author && typeof author === 'object' ? author.name : null,
    lectures: lectures.get(id) ?? 0,
  }))
}

/** Counted in raw SQL, for visitors may not read lectures; how many there are is no secret. */
async function lecturesOfCourses(req: PayloadRequest): Promise<Map<string, number>> {
  noteRead('lectures')
  const { rows } = await execute<{ course_id: string; count: number }>(
    req,
    sql`
      select course_id, count(*)::int as count from lectures
      where _status = 'published' group by course_id`,
  )
  return new Map(rows.map(({ course_id, count }) => [course_id, count]))
}
