import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, Where } from 'payload'
import { execute } from '../database/execute.ts'
import { noteLeaving } from '../database/onSite.ts'
import { noteRead } from '../database/tags.ts'
import type { Language } from '../domain/language.ts'
import type { Course } from '../payload-types.ts'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'

/** A course as it is announced to visitors. */
export type CourseCard = Pick<Course, 'slug' | 'title'> & {
  summary: string | null
  cover: Picture | null
  /** The name of the teacher who wrote it. */
  author: string | null
  /** The language it is taught in, and its first day in ISO 8601; null where it says nothing of them. */
  language: Language | null
  startsAt: string | null
  /** How many published lectures it has, and how long they take together. */
  lectures: number
  minutes: number
}

const SHOWN = 60

/**
 * The published courses in the school's order, or those of one author, at most `SHOWN`; drafts stay out, whoever
 * asks. Four statements: courses, covers, authors, and how many lectures each has.
 */
export async function courseCards(
  req: PayloadRequest,
  { author }: { author?: string } = {},
): Promise<CourseCard[]> {
  const where: Where[] = [{ _status: { equals: 'published' } }]
  if (author) where.push({ author: { equals: author } })
  const [{ docs }, lectures] = await Promise.all([
    req.payload.find({
      collection: 'courses',
      where: { and: where },
      sort: '_order',
      select: {
        slug: true,
        title: true,
        summary: true,
        cover: true,
        author: true,
        language: true,
        startsAt: true,
        unpublishAt: true,
      },
      populate: { media: pictureColumns, teachers: { name: true } },
      depth: 1,
      limit: SHOWN,
      pagination: false,
      overrideAccess: false,
      req,
    }),
    lecturesOfCourses(req),
  ])
  noteLeaving(docs)
  return docs.map(({ id, slug, title, summary, cover, author: by, language, startsAt }) => ({
    slug,
    title,
    summary: summary ?? null,
    cover: pictureOf(cover),
    author: by && typeof by === 'object' ? by.name : null,
    language: language ?? null,
    startsAt: startsAt ?? null,
    ...(lectures.get(id) ?? { lectures: 0, minutes: 0 }),
  }))
}

/** Counted in raw SQL, for visitors may not read lectures; how many there are is no secret. */
async function lecturesOfCourses(
  req: PayloadRequest,
): Promise<Map<string, Pick<CourseCard, 'lectures' | 'minutes'>>> {
  noteRead('lectures')
  const { rows } = await execute<{ course_id: string; lectures: number; minutes: number }>(
    req,
    sql`
      select course_id, count(*)::int as lectures, coalesce(sum(minutes), 0)::int as minutes
      from lectures where _status = 'published' group by course_id`,
  )
  return new Map(rows.map(({ course_id, ...counted }) => [course_id, counted]))
}
