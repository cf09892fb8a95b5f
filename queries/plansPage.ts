import type { PayloadRequest } from 'payload'
import { kept } from '../database/answers.ts'
import { courseCards } from './courseCards.ts'
import type { CourseCard } from './courseCards.ts'
import { plansOnSale } from './plansOnSale.ts'
import type { PlanCard } from './plansOnSale.ts'

export type PlansPage = { plans: PlanCard[]; courses: CourseCard[] }

/** All plans and what they open, the same for everyone. Seven statements: three of plans, four of courses. */
export async function plansPage(req: PayloadRequest): Promise<PlansPage> {
  const [plans, courses] = await Promise.all([
    kept(req, 'plans on sale', () => plansOnSale(req)),
    kept(req, 'course cards', () => courseCards(req)),
  ])
  return { plans, courses }
}
