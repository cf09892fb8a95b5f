import type { PayloadRequest } from 'payload'
import type { Teacher } from '../payload-types.ts'
import { approvedComments } from './approvedComments.ts'
import type { CommentCard } from './approvedComments.ts'
import { courseCards } from './courseCards.ts'
import type { CourseCard } from './courseCards.ts'
import { filmColumns, filmOf } from './filmOf.ts'
import type { Film } from './filmOf.ts'
import { pictureOf } from './pictureOf.ts'
import { readyText } from './readyText.ts'
import type { RichNode } from './readyText.ts'
import type { TeacherCard } from './teacherCards.ts'

type Favourite = NonNullable<Teacher['favourites']>[number]

/** A teacher as visitors get to know them. */
export type TeacherPage = TeacherCard & {
  biography: RichNode[]
  /** A short film in which they speak to whoever is thinking of learning with them. */
  intro: Film | null
  favourites: Pick<Favourite, 'kind' | 'title' | 'note'>[]
  /** Published courses they have written. */
  courses: CourseCard[]
  /** What their students say, the newest first. */
  comments: CommentCard[]
}

const COMMENTS = 12

/**
 * The profile of a teacher who is shown, the same for everyone; null when there is none of this name. Eight
 * statements: the teacher, their pictures, the film's poster, four of their courses, and the comments; and what `readyText` needs.
 */
export async function teacherPage(req: PayloadRequest, slug: string): Promise<TeacherPage | null> {
  const { docs } = await req.payload.find({
    collection: 'teachers',
    where: { and: [{ slug: { equals: slug } }, { active: { equals: true } }] },
    select: {
      slug: true,
      name: true,
      line: true,
      spoken: true,
      photo: true,
      intro: true,
      biography: true,
      favourites: true,
    },
    populate: { media: filmColumns },
    depth: 2,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [teacher] = docs
  if (!teacher) return null

  const [biography, courses, comments] = await Promise.all([
    readyText(req, teacher.biography),
    courseCards(req, { author: teacher.id }),
    approvedComments(req, { teacher: slug, limit: COMMENTS }),
  ])
  return {
    slug: teacher.slug,
    name: teacher.name,
    line: teacher.line ?? null,
    spoken: teacher.spoken ?? null,
    photo: pictureOf(teacher.photo),
    intro: filmOf(teacher.intro),
    biography,
    favourites: teacher.favourites ?? [],
    courses,
    comments,
  }
}
