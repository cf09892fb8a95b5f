import type { PayloadRequest } from 'payload'
import type { Course } from '../payload-types.ts'
import { lectureSort } from './lectureOrder.ts'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'
import { plansOnSale } from './plansOnSale.ts'
import type { PlanCard } from './plansOnSale.ts'

/** A course as somebody reads of it who may not have it yet. */
export type CourseOffer = Pick<Course, 'slug' | 'title'> & {
  summary: string | null
  description: Course['description'] | null
  cover: Picture | null
  author: { name: string; line: string | null; photo: Picture | null } | null
  /** Of the published lectures no more than this, in their order. */
  lectures: { title: string; minutes: number | null; hasHomework: boolean }[]
  /** The plans that open it. */
  plans: PlanCard[]
}

/**
 * The public page of a published course, the same for everyone; null when there is none of this name.
 * Eight statements: the course, its author, the pictures of both, its lectures, and three of plans.
 */
export async function courseOffer(req: PayloadRequest, slug: string): Promise<CourseOffer | null> {
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    select: {
      slug: true,
      title: true,
      summary: true,
      description: true,
      cover: true,
      author: true,
    },
    populate: { media: pictureColumns, teachers: { name: true, line: true, photo: true } },
    depth: 2,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [course] = docs
  if (!course) return null

  const [lectures, plans] = await Promise.all([lecturesOf(req, course.id), plansOnSale(req)])
  return {
    slug: course.slug,
    title: course.title,
    summary: course.summary ?? null,
    description: course.description ?? null,
    cover: pictureOf(course.cover),
    author: authorOf(course.author),
    lectures,
    plans: plans.filter((plan) => plan.courses.some((each) => each.slug === slug)),
  }
}

function authorOf(author: Course['author']): CourseOffer['author'] {
  if (!author || typeof author === 'string') return null
  return { name: author.name, line: author.line ?? null, photo: pictureOf(author.photo) }
}

/** Read with the school's rights: visitors may not open lectures, and only see how they are called. */
async function lecturesOf(req: PayloadRequest, course: string): Promise<CourseOffer['lectures']> {
  const { docs } = await req.payload.find({
    collection: 'lectures',
    where: { and: [{ course: { equals: course } }, { _status: { equals: 'published' } }] },
    sort: lectureSort,
    select: { title: true, minutes: true, task: true },
    depth: 0,
    limit: 200,
    pagination: false,
    req,
  })
  return docs.map(({ title, minutes, task }) => ({
    title,
    minutes: minutes ?? null,
    hasHomework: Boolean(task?.trim()),
  }))
}
