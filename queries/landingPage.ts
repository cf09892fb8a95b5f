import type { PayloadRequest } from 'payload'
import type { Course, Landing } from '../payload-types.ts'

export type LandingPage = {
  headline: string
  lead: string | null
  /** Rich text, or null when nothing is written. */
  story: Landing['story'] | null
  /** The newest published courses, at most `SHOWN`; none is an empty list. */
  courses: CourseCard[]
}

export type CourseCard = Pick<Course, 'slug' | 'title'> & { summary: string | null }

const SHOWN = 24

/**
 * What the first page shows, the same for everyone: drafts stay out, whoever asks. Two statements:
 * the landing page and the courses.
 */
export async function landingPage(req: PayloadRequest): Promise<LandingPage> {
  const [landing, courses] = await Promise.all([
    req.payload.findGlobal({
      slug: 'landing',
      select: { headline: true, lead: true, story: true },
      depth: 0,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'courses',
      where: { _status: { equals: 'published' } },
      sort: '-createdAt',
      select: { slug: true, title: true, summary: true },
      depth: 0,
      limit: SHOWN,
      pagination: false,
      overrideAccess: false,
      req,
    }),
  ])
  return {
    headline: landing.headline,
    lead: landing.lead ?? null,
    story: landing.story ?? null,
    courses: courses.docs.map(({ slug, title, summary }) => ({
      slug,
      title,
      summary: summary ?? null,
    })),
  }
}
