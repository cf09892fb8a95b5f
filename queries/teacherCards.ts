import type { PayloadRequest } from 'payload'
import { pictureColumns, pictureOf } from './pictureOf.ts'
import type { Picture } from './pictureOf.ts'

export type TeacherCard = {
  slug: string
  name: string
  line: string | null
  /** The languages they speak, as the school wrote them. */
  spoken: string | null
  photo: Picture | null
}

/** A bound, and more than any school has. */
const SHOWN = 200

/** All teachers who are shown, in the school's order. Two statements: they, their photos. */
export async function teacherCards(req: PayloadRequest): Promise<TeacherCard[]> {
  const { docs } = await req.payload.find({
    collection: 'teachers',
    where: { active: { equals: true } },
    sort: '_order',
    select: { slug: true, name: true, line: true, spoken: true, photo: true },
    populate: { media: pictureColumns },
    depth: 1,
    limit: SHOWN,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ slug, name, line, spoken, photo }) => ({
    slug,
    name,
    line: line ?? null,
    spoken: spoken ?? null,
    photo: pictureOf(photo),
  }))
}
