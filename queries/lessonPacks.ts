import type { PayloadRequest } from 'payload'
import { money } from '../domain/money.ts'
import type { Money } from '../domain/money.ts'

/** Lessons bought ahead, as they are offered. */
export type LessonPackCard = { slug: string; name: string; lessons: number; price: Money }

const SHOWN = 12

/** The packs of lessons on sale, in the school's order, the same for everyone. Two statements. */
export async function lessonPacks(req: PayloadRequest): Promise<LessonPackCard[]> {
  const [{ currency }, { docs }] = await Promise.all([
    req.payload.findGlobal({
      slug: 'school',
      select: { currency: true },
      depth: 0,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'lesson-packs',
      where: { active: { equals: true } },
      sort: '_order',
      select: { slug: true, name: true, lessons: true, price: true },
      depth: 0,
      limit: SHOWN,
      pagination: false,
      overrideAccess: false,
      req,
    }),
  ])
  return docs.map(({ slug, name, lessons, price }) => ({
    slug,
    name,
    lessons,
    price: money(price, currency),
  }))
}
