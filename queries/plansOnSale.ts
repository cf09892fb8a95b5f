import type { PayloadRequest } from 'payload'
import { noteLeaving } from '../database/onSite.ts'
import { money } from '../domain/money.ts'
import type { Money } from '../domain/money.ts'

/** A plan as visitors compare it. */
export type PlanCard = {
  slug: string
  name: string
  promise: string | null
  price: Money
  /** In the school's own words, one each. */
  features: string[]
  /** The published courses it opens, that are still on the site. */
  courses: { slug: string; title: string }[]
  includesMentor: boolean
  includesBox: boolean
  isRecommended: boolean
}

/**
 * What the school sells, in its own order, the same for everyone: what is switched off stays out, whoever
 * asks. Three statements: the currency, the plans, their courses.
 */
export async function plansOnSale(req: PayloadRequest): Promise<PlanCard[]> {
  const [{ currency }, { docs }] = await Promise.all([
    req.payload.findGlobal({
      slug: 'school',
      select: { currency: true },
      depth: 0,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'plans',
      where: { active: { equals: true } },
      sort: '_order',
      select: {
        slug: true,
        name: true,
        promise: true,
        price: true,
        features: true,
        courses: true,
        includesMentor: true,
        includesBox: true,
        recommended: true,
      },
      populate: { courses: { slug: true, title: true, unpublishAt: true, _status: true } },
      depth: 1,
      limit: 12,
      pagination: false,
      overrideAccess: false,
      req,
    }),
  ])
  noteLeaving(docs.flatMap(({ courses }) => courses.filter((course) => typeof course === 'object')))
  return docs.map((plan) => ({
    slug: plan.slug,
    name: plan.name,
    promise: plan.promise ?? null,
    price: money(plan.price, currency),
    features: linesOf(plan.features ?? ''),
    courses: plan.courses.flatMap((course) =>
      typeof course === 'object' && course._status === 'published'
        ? [{ slug: course.slug, title: course.title }]
        : [],
    ),
    includesMentor: plan.includesMentor ?? false,
    includesBox: plan.includesBox ?? false,
    isRecommended: plan.recommended ?? false,
  }))
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
