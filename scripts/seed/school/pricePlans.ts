import type { PayloadRequest } from 'payload'
import { plans } from '../world/plans.ts'
import type { Plan } from '../world/plans.ts'
import type { TaughtCourse } from './teachCourses.ts'

/** A plan of the world, with its id and what it opens. */
export type SoldPlan = Plan & { id: string; opens: readonly TaughtCourse[] }

/** Puts the plans on sale, the smallest first. */
export async function pricePlans(
  req: PayloadRequest,
  courses: readonly TaughtCourse[],
): Promise<SoldPlan[]> {
  const sold: SoldPlan[] = []
  for (const plan of plans) {
    const opens = courses.filter(({ slug }) => plan.courses.includes(slug))
    const { id } = await req.payload.create({
      collection: 'plans',
      data: {
        name: plan.name,
        slug: plan.slug,
        promise: plan.promise,
        price: plan.price,
        features: plan.features.join('\n'),
        courses: opens.map((course) => course.id),
        includesMentor: plan.hasMentorChat,
        includesBox: plan.hasStarterBox,
        recommended: plan.slug === 'studio',
      },
      req,
    })
    sold.push({ ...plan, id, opens })
  }
  return sold
}
