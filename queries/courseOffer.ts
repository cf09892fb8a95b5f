import type { PayloadRequest } from 'payload'
import { noteLeaving } from '../database/onSite.ts'
import type { Language } from '../domain/language.ts'
import type { Course } from '../payload-types.ts'
import { approvedComments } from './approvedComments.ts'
import type { CommentCard } from './approvedComments.ts'
import { lectureSort } from './lectureOrder.ts'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'
import { plansOnSale } from './plansOnSale.ts'
import type { PlanCard } from './plansOnSale.ts'
import { readyText } from './readyText.ts'
import type { RichNode } from './readyText.ts'

/** A course as somebody reads of it who may not have it yet. */
export type CourseOffer = Pick<Course, 'slug' | 'title'> & {
  summary: string | null
  /** What the school says of it at length; nothing when it has not. */
  description: RichNode[]
  cover: Picture | null
  author: { slug: string; name: string; line: string | null; photo: Picture | null } | null
  /** The language it is taught in, and its first day in ISO 8601; null where it says nothing of them. */
  language: Language | null
  startsAt: string | null
  /** Of the published lectures no more than this, in their order. */
  lectures: {
    /** Where visitors may look at it; null for those they may not. */
    preview: string | null
    title: string
    summary: string | null
    minutes: number | null
    hasHomework: boolean
  }[]
  /** The plans that open it. */
  plans: PlanCard[]
  questions: { question: string; answer: string }[]
  /** What its students say, the newest first. */
  comments: CommentCard[]
}

const COMMENTS = 6

/** What `readyCourse` needs of a row. */
export const courseColumns = {
  select: {
    slug: true,
    title: true,
    summary: true,
    description: true,
    cover: true,
    author: true,
    questions: true,
    language: true,
    startsAt: true,
    unpublishAt: true,
  },
  populate: {
    media: pictureColumns,
    teachers: { slug: true, name: true, line: true, photo: true },
  },
  depth: 2,
} as const

type Row = Pick<Course, 'id' | keyof (typeof courseColumns)['select']>

/**
 * The public page of a published course, the same for everyone; null when there is none of this name. Nine
 * statements: the course, its author, the pictures of both, its lectures, three of plans, and the comments; and at
 * most four of its text.
 */
export async function courseOffer(req: PayloadRequest, slug: string): Promise<CourseOffer | null> {
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    ...courseColumns,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0] ? readyCourse(req, docs[0]) : null
}

/** A course, published or not yet, with all that stands on its page. */
export async function readyCourse(req: PayloadRequest, course: Row): Promise<CourseOffer> {
  const { slug } = course
  noteLeaving([course])
  const [description, lectures, plans, comments] = await Promise.all([
    readyText(req, course.description),
    lecturesOf(req, course.id),
    plansOnSale(req),
    approvedComments(req, { course: slug, limit: COMMENTS }),
  ])
  return {
    slug,
    title: course.title,
    summary: course.summary ?? null,
    description,
    cover: pictureOf(course.cover),
    author: authorOf(course.author),
    language: course.language ?? null,
    startsAt: course.startsAt ?? null,
    lectures,
    plans: plans.filter((plan) => plan.courses.some((each) => each.slug === slug)),
    questions: (course.questions ?? []).map(({ question, answer }) => ({ question, answer })),
    comments,
  }
}

function authorOf(author: Course['author']): CourseOffer['author'] {
  if (!author || typeof author === 'string') return null
  const { slug, name, line, photo } = author
  return { slug, name, line: line ?? null, photo: pictureOf(photo) }
}

/** Read with the school's rights: visitors may not open lectures, and only see what they are about. */
async function lecturesOf(req: PayloadRequest, course: string): Promise<CourseOffer['lectures']> {
  const { docs } = await req.payload.find({
    collection: 'lectures',
    where: { and: [{ course: { equals: course } }, { _status: { equals: 'published' } }] },
    sort: lectureSort,
    select: { slug: true, title: true, summary: true, minutes: true, task: true, isPreview: true },
    depth: 0,
    limit: 200,
    pagination: false,
    req,
  })
  return docs.map(({ slug, title, summary, minutes, task, isPreview }) => ({
    preview: isPreview ? slug : null,
    title,
    summary: summary ?? null,
    minutes: minutes ?? null,
    hasHomework: Boolean(task?.trim()),
  }))
}
