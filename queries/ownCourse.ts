import type { PayloadRequest } from 'payload'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'

/** A course as one of its students sees it. */
export type OwnCourse = {
  id: string
  slug: string
  title: string
  summary: string | null
  cover: Picture | null
  hasGroups: boolean
}

/** A published course the student may enter now, or null. Two statements: the course and its cover. */
export async function ownCourse(req: PayloadRequest, slug: string): Promise<OwnCourse | null> {
  const [course] = await ownCourses(req, slug)
  return course ?? null
}

/**
 * The published courses the student may enter now, in the school's order; with a slug only the one of that
 * name. Two statements: the courses and their covers.
 */
export async function ownCourses(req: PayloadRequest, slug?: string): Promise<OwnCourse[]> {
  const theirs = req.user?.courses ?? []
  if (theirs.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: {
      and: [
        { id: { in: theirs } },
        { _status: { equals: 'published' } },
        ...(slug === undefined ? [] : [{ slug: { equals: slug } }]),
      ],
    },
    sort: '_order',
    select: { slug: true, title: true, summary: true, cover: true, mode: true },
    populate: { media: pictureColumns },
    depth: 1,
    limit: 100,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, slug: name, title, summary, cover, mode }) => ({
    id,
    slug: name,
    title,
    summary: summary ?? null,
    cover: pictureOf(cover),
    hasGroups: mode === 'groups',
  }))
}
