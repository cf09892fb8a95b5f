import type { PayloadRequest } from 'payload'
import { kept } from '../database/answers.ts'
import { courseCards } from './courseCards.ts'
import type { CourseCard } from './courseCards.ts'
import { plansOnSale } from './plansOnSale.ts'

/** A course, and the names of the plans that open it. */
export type CourseEntry = CourseCard & { plans: string[] }

/** Every course with the plans that open it, the same for everyone. Seven statements: four of courses, three of plans. */
export async function coursesPage(req: PayloadRequest): Promise<CourseEntry[]> {
  const [courses, plans] = await Promise.all([
    kept(req, 'course cards', () => courseCards(req)),
    kept(req, 'plans on sale', () => plansOnSale(req)),
  ])
  return courses.map((course) => ({
    ...course,
    plans: plans
      .filter((plan) => plan.courses.some(({ slug }) => slug === course.slug))
      .map(({ name }) => name),
  }))
}
